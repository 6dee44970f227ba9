/** Makes every object of a schema refuse keys that it does not name, unless it is marked `x-open`. */
export function closeSchemas<Schema>(schema: Schema): Schema {
  return close(schema) as Schema
}

function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close)
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]))
  if (closed['x-open'] === true) return closed
  return closed['type'] === 'object' && 'properties' in closed ? { ...closed, additionalProperties: false } : closed
}
