import type { AuthNote } from '../auth/authenticate.ts'
import type { ChosenFault } from '../faults/chosen-fault.ts'
import type { ChosenOutcome } from '../on-demand/chosen-outcome.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import type { ParsedBody } from '../request/parse-body.ts'
import type { CardTokenKind } from '../verdict/card-token.ts'
import type { StageLog } from '../verdict/stage-log.ts'
import type { Merchant } from '../world/world.ts'

/** State of one request on its way through the engine. */
export interface Exchange {
  readonly id: string
  readonly request: GatewayRequest
  /** Epoch ms. */
  readonly now: number
  readonly stages: StageLog
  authentication?: AuthNote
  merchant?: Merchant
  /** Unredacted: the journal stores a redacted copy. */
  body?: ParsedBody
  /** What named the card, once it was found. */
  cardToken?: CardTokenKind
  scenario?: ChosenOutcome
  fault?: ChosenFault
  paymentId?: string
}
