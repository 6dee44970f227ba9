/** Production and test hosts of both brands. Source: the vendor's SDK and guide. */
export const gatewayHosts: readonly string[] = [
  'api.cybersource.com',
  'apitest.cybersource.com',
  'api.visaacceptance.com',
  'apitest.visaacceptance.com',
]
