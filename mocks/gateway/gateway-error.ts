/** Error codes and their causes. */
export const gatewayErrors = {
  UNKNOWN_MERCHANT: 'the world has no such merchant',
  BAD_NAMESPACE: 'a name is not a valid namespace',
  BAD_CONTROL: 'an outcome, a fault or a change of the clock is not allowed',
  BAD_SNAPSHOT: 'a snapshot is none of this gateway',
  BAD_OPTION: 'an option of a gateway is not allowed',
  UNUSED_SCENARIO: 'a test armed an outcome or fault that no request used',
  BAD_SDK_CONFIG: 'the world lacks what sdkConfig() needs',
  NOT_ANSWERED: 'the admin API of a remote gateway refused a request',
  NOT_OPEN: 'the gateway of useGateway() was used outside a test',
} as const

export type GatewayErrorCode = keyof typeof gatewayErrors

/** Thrown for wrong use of a gateway. A bad request is answered, never thrown. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError'
  readonly code: GatewayErrorCode

  constructor(code: GatewayErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
