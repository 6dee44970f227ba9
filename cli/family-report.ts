import { toMinorUnits } from '../src/base/money.ts'
import type { Member, ReadFamily } from './family.ts'
import type { NextCommand } from './next-commands.ts'

const isZero = (amount: string, currency: string): boolean => toMinorUnits(amount, currency) === 0n

/** Ids of a family with what is left of each for a service. Amounts in the currency's own decimals. */
export function toOpenAmounts({ root, held, refundable, currency }: ReadFamily): {
  readonly held: readonly (readonly [id: string, amount: string])[]
  readonly refundable: readonly (readonly [id: string, amount: string])[]
} {
  const isHeld = root.kind === 'authorization' && root.stands && !isZero(held, currency)
  return {
    held: isHeld ? [[root.id, held]] : [],
    refundable: [...refundable].filter(([, amount]) => !isZero(amount, currency)),
  }
}

/** What is left of a payment, in one line. */
export function toLeftLine(family: ReadFamily): string {
  const { held, refundable } = toOpenAmounts(family)
  const { currency, members } = family
  const parts = [
    ...held.map(([, amount]) => `${amount} ${currency} to capture or reverse (売上確定・オーソリ取消)`),
    ...refundable.map(([id, amount]) => {
      const what = members.find((member) => member.id === id)?.what.en
      return `${amount} ${currency} to refund (返金) of the ${what} ${id}`
    }),
  ]
  return `Left (残額): ${parts.length === 0 ? 'nothing (なし)' : parts.join('; ')}`
}

/** Commands that would do something to a payment now. */
export function toOpenCommands(family: ReadFamily): (readonly [NextCommand, string])[] {
  const { held, refundable } = toOpenAmounts(family)
  const isCaptured = family.members.some(({ kind, stands }) => kind === 'capture' && stands)
  const isPending = ({ stands, status }: Member) => stands && status === 'PENDING'
  const isWhole = ({ id, amount, currency }: Member) => {
    const left = family.refundable.get(id)
    return left === undefined || toMinorUnits(left, currency) === toMinorUnits(amount, currency)
  }
  return [
    ...held.flatMap(([id]) =>
      (isCaptured ? (['capture'] as const) : (['capture', 'reverse'] as const)).map((name) => [name, id] as const),
    ),
    ...refundable.map(([id]) => ['refund', id] as const),
    ...family.members.filter((member) => isPending(member) && isWhole(member)).map(({ id }) => ['void', id] as const),
  ]
}
