/** Whether the host name of a URL belongs to the vendor's domains. */
export const isVendorHost = (hostname: string): boolean => /(^|\.)(cybersource|visaacceptance)\.com\.*$/.test(hostname)
