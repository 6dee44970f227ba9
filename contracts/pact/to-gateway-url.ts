import { operationRows } from '../../src/openapi/generated/operations.ts'

/**
 * The URL of a path of the gateway. A path may come from a contract, and `new URL(path, base)` would let one that begins
 * with two slashes, or becomes one that does (`/.//host`, `/\host`), name another host.
 *
 * @throws {Error} for what is no path.
 */
export function toGatewayUrl(base: string, path: string): URL {
  if (!path.startsWith('/'))
    throw new Error(
      `Failed to send a request: it names no path. Allowed: one such as ${operationRows.createPayment.path}.`,
    )
  return new URL(new URL(base).origin + path)
}
