import { isObject, valueAt } from '../../src/base/json-path.ts'
import type { Interaction } from './interaction.ts'

/** Values that the requests before an interaction give to it, by name: `id`, `payment.id`, `reference`. */
export type GivenValues = Readonly<Record<string, string>>

/** A request that is sent before an interaction, such as the authorization that it captures. */
export interface PriorRequest {
  /** The id of its reply is the value `NAME.id`; that of the last step is `id` too. */
  readonly name: string
  readonly request: Interaction['request']
  /** Further values, by the paths at which its reply has them. */
  readonly gives?: Readonly<Record<string, string>>
}

/**
 * What stands for a value until it is known.
 *
 * @example toPlaceholder('id') // '${id}'
 */
export const toPlaceholder = (name: string): string => `\${${name}}`

/**
 * Fills in values for `${name}` in the path and in the texts of the body. Other names stay.
 *
 * @example fillIn(request, { id: '6843556498736135003059', reference: 'order-1' })
 */
export function fillIn(request: Interaction['request'], values: GivenValues): Interaction['request'] {
  if (Object.keys(values).length === 0) return request
  return { ...request, path: fillText(request.path, values), body: fillValue(request.body, values) }
}

const fillText = (text: string, values: GivenValues): string =>
  text.replace(/\$\{([\w.-]+)\}/g, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? written) : written,
  )

function fillValue(value: unknown, values: GivenValues): unknown {
  if (typeof value === 'string') return fillText(value, values)
  if (Array.isArray(value)) return value.map((entry) => fillValue(entry, values))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillValue(entry, values)]))
}

/** An id becomes a part of a path, so it must not lead to another one. */
const idForm = /^[\w-]{1,100}$/

/** The values of a step's reply; nothing when there is nothing that could be followed, or a value is missing. */
export function toGiven(
  { name, gives = {} }: Pick<PriorRequest, 'name' | 'gives'>,
  body: unknown,
): GivenValues | undefined {
  if (!isObject(body) || body['status'] === 'DECLINED') return undefined
  const id = body['id'] ?? body['searchId']
  const further = Object.entries(gives).map(([given, path]) => [given, valueAt(body, path)] as const)
  if ([id, ...further.map(([, value]) => value)].some((value) => typeof value !== 'string' || !idForm.test(value)))
    return undefined
  return { [`${name}.id`]: id, id, ...Object.fromEntries(further) } as GivenValues
}
