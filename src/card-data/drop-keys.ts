import { isObject } from '../base/json-path.ts'
import { dropped } from './find-codes.ts'

/** Names of key material, without what stands between their letters. */
const keyNames = /^(key|pvt|privatekey|secret|sharedsecret)$/i

/** A copy of a body about keys without the keys themselves. */
export function dropKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropKeys)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      keyNames.test(name.normalize('NFKC').replace(/[^A-Za-z]/g, '')) ? dropped : dropKeys(inner),
    ]),
  )
}

/** Whether a request is about keys: by its path, or by the object that holds them. */
export const isAboutKeys = (path: string, body: unknown): boolean =>
  path.startsWith('/kms/') || (isObject(body) && body['keyInformation'] !== undefined)
