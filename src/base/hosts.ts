/** Hosts of the vendor's test system, under both of its brands. Source: the vendor's SDK and guide. */
export const testHosts = ['apitest.cybersource.com', 'apitest.visaacceptance.com'] as const

/** All hosts of the vendor's API, with that of India. Source: the vendor's SDK and guide. */
export const gatewayHosts: readonly string[] = [
  ...testHosts,
  'api.cybersource.com',
  'api.visaacceptance.com',
  'api.in.cybersource.com',
]

/** The default host that a sandbox stands in for, as in the vendor's SDK. */
export const standInHost = testHosts[0]

/** Whether a host belongs to the vendor: any host of its domains may be a live one. */
export const isVendorHost = (hostname: string): boolean => /(^|\.)(cybersource|visaacceptance)\.com\.*$/.test(hostname)

/**
 * Address under which a browser reaches a gateway, from a caller's `Host`. A vendor's host is only what the caller
 * signs, where the gateway has a port of its own.
 */
export function toOrigin(host: string = standInHost, receivedAt?: string): string {
  if (!isVendorHost(host)) return `http://${host}`
  return receivedAt ?? `https://${host}`
}

/** Whether a host name is of this machine. */
export const isOfThisMachine = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
