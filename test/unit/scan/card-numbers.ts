import fc from 'fast-check'
import { isLuhnValid } from '../../../src/card-data/card-number.ts'

/**
 * A number with a right check digit after the given digits. Unlisted numbers are computed, not written down: the scan
 * would find them in this repository.
 */
export const toCardNumber = (body: string): string =>
  body + [...'0123456789'].find((check) => isLuhnValid(body + check))

/** An unlisted Visa number. */
export const unlisted = toCardNumber('400012345678901')
export const unlistedMasked = '400012******9017'

/** Digits before the check digit, by brand: first digits, and total length. */
const shapes = [
  ['4', 16],
  ['4', 19],
  ['52', 16],
  ['2345', 16],
  ['37', 15],
  ['3540', 16],
  ['36', 14],
  ['6011', 16],
  ['62', 19],
] as const

export const cardNumbers: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...shapes), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }))
  .map(([[start, length], rest]) =>
    toCardNumber(
      start +
        String(rest)
          .padStart(18, '0')
          .slice(-(length - start.length - 1)),
    ),
  )
