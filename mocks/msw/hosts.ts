/** The production and test hosts of both brands. Source: the vendor's SDK and guide (facts 2.6). */
export const gatewayHosts: readonly string[] = [
  'api.cybersource.com',
  'apitest.cybersource.com',
  'api.visaacceptance.com',
  'apitest.visaacceptance.com',
]
