import { networkInterfaces } from 'node:os'

/** Where other replicas reach a server that listens on a host: on all addresses, the first one of this machine. */
export function toAdvertised(host: string, url: string): string {
  if (host !== '0.0.0.0' && host !== '::') return url
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const outer = addresses.find(({ internal, family }) => !internal && (family === 'IPv4' || host === '::'))
  if (outer === undefined) return url
  const authority = outer.family === 'IPv6' ? `[${outer.address}]` : outer.address
  return `http://${authority}:${new URL(url).port}`
}
