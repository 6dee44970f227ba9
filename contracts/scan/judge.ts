import { seed } from '../../mocks/world/generated/seed.ts'
import { maskCardNumber } from '../../src/card-data/card-number.ts'
import { publishedCards } from '../../src/card-data/published-cards.ts'
import type { AllowedNumber } from './allow-list.ts'
import { nearby } from './find-card-data.ts'
import type { PlacedCardData } from './find-in-chunks.ts'

/** Card data in a place where it must not be. It never holds the number. */
export interface ScanFinding {
  /** Safe to show. */
  readonly path: string
  /** Line and column count from 1; absent for the name of a file or folder. */
  readonly line?: number
  readonly column?: number
  /** First six and last four digits. */
  readonly number: string
  readonly what: 'card number' | 'track data' | 'security code'
  /** Absent for a security code. */
  readonly brand?: string
}

interface Judge {
  /** The findings among the card data of one file, which comes in the order of places. */
  judge(path: string, shown: string, data: Iterable<PlacedCardData>): Generator<ScanFinding>
  /** How many numbers of test cards were met. */
  readonly testNumbers: number
  /** How often an allowed number was met. */
  timesAllowed(number: AllowedNumber): number
}

/** Passes over harmless numbers: published ones, those of a world, allowed ones. */
export function createJudge({
  worldCards = [],
  allowList = [],
}: {
  readonly worldCards?: readonly string[]
  readonly allowList?: readonly AllowedNumber[]
}): Judge {
  const testCards = new Set([...seed.cards.map(({ number }) => number), ...publishedCards, ...worldCards])
  const maskedTestCards = new Set(Array.from(testCards, maskCardNumber))
  const uses = new Map<AllowedNumber, number>()
  let testNumbers = 0

  const findAllowed = (path: string, masked: string) =>
    allowList.find((allowed) => allowed.masked === masked && allowed.isAllowedIn(path))

  /** Whether a number is harmless; counts it. */
  function isHarmlessNumber(path: string, digits: string): boolean {
    if (testCards.has(digits)) {
      testNumbers += 1
      return true
    }
    const allowed = findAllowed(path, maskCardNumber(digits))
    if (allowed !== undefined) uses.set(allowed, (uses.get(allowed) ?? 0) + 1)
    return allowed !== undefined
  }

  /** The masked number of a suspect card. */
  function toSuspect(path: string, found: Exclude<PlacedCardData, { kind: 'code' }>): string | undefined {
    if (found.kind === 'number') return isHarmlessNumber(path, found.digits) ? undefined : maskCardNumber(found.digits)
    const isHarmless = maskedTestCards.has(found.masked) || findAllowed(path, found.masked) !== undefined
    return isHarmless ? undefined : found.masked
  }

  function* judge(path: string, shown: string, data: Iterable<PlacedCardData>): Generator<ScanFinding> {
    let suspect: { readonly start: number; readonly number: string } | undefined
    /** Codes without a number up to now. */
    let codes: PlacedCardData[] = []
    const toCode = ({ line, column }: PlacedCardData, number: string): ScanFinding => ({
      path: shown,
      line,
      column,
      number,
      what: 'security code',
    })
    for (const found of data) {
      const { start, line, column } = found
      codes = codes.filter((code) => start - code.start <= nearby)
      if (found.kind === 'code') {
        if (suspect === undefined || start - suspect.start > nearby) codes.push(found)
        else yield toCode(found, suspect.number)
        continue
      }
      const number = toSuspect(path, found)
      if (number === undefined) continue
      suspect = { start, number }
      for (const code of codes) yield toCode(code, number)
      codes = []
      if (found.kind === 'masked') continue
      const what = found.isTrack ? 'track data' : 'card number'
      yield { path: shown, line, column, number, what, brand: found.brand }
    }
  }

  return {
    judge,
    get testNumbers() {
      return testNumbers
    },
    timesAllowed: (number) => uses.get(number) ?? 0,
  }
}
