/** What a test did wrong, by code. */
export const gatewayErrors = {
  UNKNOWN_MERCHANT: 'merchant() was asked for a merchant that the world does not have',
  BAD_NAMESPACE: 'namespace() was given a name that is none',
  BAD_CONTROL: 'an outcome or fault was armed, or the clock set, in a way that is not allowed',
  BAD_OPTION: 'a gateway was created with an option that is not allowed',
  UNUSED_SCENARIO: 'a test has armed something that no request met',
  BAD_SDK_CONFIG: 'sdkConfig() was asked for what the world does not have',
  NOT_ANSWERED: 'a gateway that runs elsewhere refused what its admin API was asked',
  NOT_OPEN: 'the gateway of useGateway() was used outside of a test',
} as const

export type GatewayErrorCode = keyof typeof gatewayErrors

/** Thrown for wrong use of a gateway. What comes in a request is never thrown: it is answered. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError'
  readonly code: GatewayErrorCode

  constructor(code: GatewayErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
