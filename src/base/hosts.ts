/** The vendor's test system, under both of its brands. Source: the vendor's SDK and guide. */
export const testHosts = ['apitest.cybersource.com', 'apitest.visaacceptance.com'] as const

/** All hosts that the vendor's API is called by. */
export const gatewayHosts: readonly string[] = [...testHosts, 'api.cybersource.com', 'api.visaacceptance.com']

/** The host that a sandbox stands in for when none is named, as in the vendor's SDK. */
export const standInHost = testHosts[0]

/** Whether a host belongs to the vendor: any below its domains may be a live one. */
export const isVendorHost = (hostname: string): boolean => /(^|\.)(cybersource|visaacceptance)\.com\.*$/.test(hostname)
