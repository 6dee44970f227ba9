import { seed } from '../../mocks/world/generated/seed.ts'
import { maskCardNumber } from '../../src/card-data/card-number.ts'
import type { AllowedNumber } from './allow-list.ts'
import { nearby } from './find-card-data.ts'
import type { PlacedCardData } from './find-in-chunks.ts'
import { publishedCards } from './published-cards.ts'

/** Card data that must not be where it is. It never holds the number. */
export interface Finding {
  /** As it may be shown. */
  readonly path: string
  /** Both count from 1; nothing for the name of a file or folder. */
  readonly line?: number
  readonly column?: number
  /** First six and last four digits. */
  readonly number: string
  readonly what: 'card number' | 'track data' | 'security code'
  /** Of a card number; of a security code, nothing. */
  readonly brand?: string
}

export interface Judge {
  /** What of some card data, all of one file and in the order of places, must not be there. */
  judge(path: string, shown: string, data: Iterable<PlacedCardData>): Generator<Finding>
  /** How often numbers of the test cards were met. */
  readonly testNumbers: number
  /** How often an allowed number was met. */
  timesAllowed(number: AllowedNumber): number
}

/** Tells card data that is nobody's from other card data: published numbers, those of a world, allowed ones. */
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

  /** Whether a number is nobody's, which is counted. */
  function isHarmless(path: string, digits: string): boolean {
    if (testCards.has(digits)) {
      testNumbers += 1
      return true
    }
    const allowed = findAllowed(path, maskCardNumber(digits))
    if (allowed !== undefined) uses.set(allowed, (uses.get(allowed) ?? 0) + 1)
    return allowed !== undefined
  }

  function* judge(path: string, shown: string, data: Iterable<PlacedCardData>): Generator<Finding> {
    let suspect: { readonly start: number; readonly number: string } | undefined
    /** Codes of which no number is known yet. */
    let codes: PlacedCardData[] = []
    for (const found of data) {
      const { start, line, column } = found
      codes = codes.filter((code) => start - code.start <= nearby)
      if (found.kind === 'code') {
        if (suspect === undefined || start - suspect.start > nearby) codes.push(found)
        else yield { path: shown, line, column, number: suspect.number, what: 'security code' }
        continue
      }
      if (found.kind === 'masked') {
        if (maskedTestCards.has(found.masked) || findAllowed(path, found.masked) !== undefined) continue
        suspect = { start, number: found.masked }
      } else {
        if (isHarmless(path, found.digits)) continue
        suspect = { start, number: maskCardNumber(found.digits) }
      }
      const { number } = suspect
      for (const code of codes)
        yield { path: shown, line: code.line, column: code.column, number, what: 'security code' }
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
