import type { PaymentRecord } from '../../../src/ledger/payment-record.ts'

/** Adds up a payment by what is there of it, without the code of src, and tells what does not fit. */
export function checkFamily({ id, kind, amount, balance, followOns = [] }: PaymentRecord): string[] {
  const effective = followOns.filter(({ state }) => state !== 'DECLINED' && state !== 'INVALID_REQUEST')
  const standing = effective.filter(({ isVoided }) => isVoided !== true)
  const sum = (all: typeof followOns): number => all.reduce((total, each) => total + Number(each.amount), 0)
  const of = (name: string, all = standing) => all.filter((each) => each.kind === name)
  const isSale = kind === 'sale'
  const opened = Number(amount.authorized ?? 0)
  const voids = of('void', effective)
  const isVoided = (target: string): boolean => voids.some(({ parentId }) => parentId === target)
  const authorized = opened + sum(of('increment'))
  const captured = (isSale && !isVoided(id) ? opened : 0) + sum(of('capture'))
  const reversed = sum(of('reversal'))
  const refunded = sum(of('refund'))
  const words: string[] = []
  const expect = (holds: boolean, what: string): void => void (holds || words.push(`${id}: ${what}`))

  // A time-out reversal takes back a declined payment too.
  expect(
    opened === 0 || captured + reversed <= authorized,
    `${captured} captured and ${reversed} reversed of ${authorized}`,
  )
  for (const target of [...(isSale ? [{ id, amount: String(opened) }] : []), ...of('capture', effective)]) {
    const back = sum(of('refund').filter(({ parentId }) => parentId === target.id))
    expect(back <= Number(target.amount), `${back} refunded of ${target.id}, which has ${target.amount}`)
    expect(back === 0 || !isVoided(target.id), `${target.id} is refunded and voided`)
  }
  expect(new Set(voids.map(({ parentId }) => parentId)).size === voids.length, 'something is voided twice')
  for (const { parentId, id: own } of followOns)
    expect(parentId === id || followOns.some((each) => each.id === parentId), `${own} follows nothing that is there`)
  if (balance === undefined) return words
  const shown = [balance.authorized, balance.captured, balance.reversed, balance.refunded].map(Number)
  const own = [authorized, captured, reversed, refunded]
  expect(shown.join() === own.join(), `balance ${shown.join(', ')}, and its transactions add up to ${own.join(', ')}`)
  return words
}
