/**
 * Splits a JSONPath of Pact, such as `$.details[0].field` or `$['the field']`, into keys; nothing for one that may match
 * several places, or has another syntax.
 *
 * @example toPathKeys('$.details[0].field') // ['details', 0, 'field']
 */
export function toPathKeys(path: string): (string | number)[] | undefined {
  const steps = [...path.matchAll(/\.([^.[\]*]+)|\[(\d+)\]|\['([^'\\]+)'\]/g)]
  if (`$${steps.map(([text]) => text).join('')}` !== path) return undefined
  return steps.map(([, name, index, quoted]) => (index === undefined ? (name ?? quoted ?? '') : Number(index)))
}
