/** What contracts call the gateway. */
export const providerName = 'cybersource-payments'
