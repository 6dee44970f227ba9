/** Whether a host, as a URL has it, lies below the vendor's domains. */
export const isVendorHost = (hostname: string): boolean => /(^|\.)(cybersource|visaacceptance)\.com\.*$/.test(hostname)
