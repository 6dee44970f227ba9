import { maskCardNumber } from '../card-data/card-number.ts'
import { dropped } from '../card-data/find-codes.ts'
import { toSpellings } from '../card-data/spellings.ts'

/** Secrets of one exchange, as far as a reply may repeat them. */
export interface Secrets {
  readonly cardNumber: string | undefined
  readonly securityCode: string | undefined
  /** Keys, tokens, signatures. */
  readonly credentials: readonly string[]
}

/** Letters and digits of a credential that are enough to know it again. */
const piece = 16
const fewestLetters = 8

/** A text in lower case, without anything but letters and digits: both alphabets of base64 become one. */
const toLetters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The letters of a credential in pieces, so that a part of a token, or a cut one, is found too. */
function toPieces(credential: string): string[] {
  const letters = toLetters(credential)
  if (letters.length < fewestLetters) return []
  if (letters.length <= piece) return [letters]
  const count = Math.floor(letters.length / piece)
  return Array.from({ length: count }, (_, index) => letters.slice(index * piece, (index + 1) * piece))
}

/**
 * Makes a function that finds secrets in a text in any spelling: escaped, in other digits or letters, with separators,
 * in another alphabet of base64, cut. It returns what may be shown instead; undefined for a harmless text. `isIssued`: the
 * text is a token that the gateway made.
 */
export function createEchoFinder({ cardNumber, securityCode, credentials }: Secrets) {
  const pieces = [...new Set(credentials.flatMap(toPieces))]
  /** Tokens that the gateway issues have header and claims in common with the request's: only the signature tells. */
  const signatures = [...new Set(credentials.flatMap((credential) => toPieces(credential.split('.').at(-1) ?? '')))]
  const digits = cardNumber?.replace(/\D/g, '') ?? ''

  return (given: string, isIssued = false): string | undefined => {
    if (given.length < 3) return undefined
    for (const { text } of toSpellings(given)) {
      const plain = text.normalize('NFKC')
      if (digits !== '' && plain.replace(/\D/g, '').includes(digits))
        return plain.length <= digits.length * 2 ? maskCardNumber(digits) : dropped
      if (securityCode !== undefined && isCode(plain, securityCode)) return dropped
      const letters = plain.length < fewestLetters ? '' : toLetters(plain)
      if (letters.length >= fewestLetters && (isIssued ? signatures : pieces).some((part) => letters.includes(part)))
        return dropped
    }
    return undefined
  }
}

/** Whether a text, or a part of a path, is the code alone: three digits also occur inside of ids and amounts. */
const isCode = (text: string, code: string): boolean =>
  text.split('/').some((part) => part.length < 24 && part.replace(/[^\p{L}\p{N}]/gu, '') === code)
