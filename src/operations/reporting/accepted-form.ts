import type { GatewayRequest } from '../../request/gateway-request.ts'

/** Media types of replies, by the word for their form. */
const types = { json: /^application\/(hal\+)?json$/, xml: /^application\/xml$/, csv: /^text\/csv$/ } as const

export type Form = keyof typeof types

/**
 * The form that `Accept` asks for first among those that there are, in the order of its weights and then of its list.
 * Undefined when it names none of them.
 */
export function toAcceptedForm<Offered extends Form>(
  { headers }: Pick<GatewayRequest, 'headers'>,
  offered: readonly Offered[],
): Offered | undefined {
  const ranges = (headers['accept'] ?? '').slice(0, 1_000).toLowerCase().split(',').map(readRange)
  const liked = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  for (const { type } of liked) {
    const form = offered.find((candidate) => types[candidate].test(type))
    if (form !== undefined) return form
  }
  return undefined
}

function readRange(range: string): { readonly type: string; readonly weight: number } {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { type, weight: weight === undefined ? 1 : Number(weight) || 0 }
}
