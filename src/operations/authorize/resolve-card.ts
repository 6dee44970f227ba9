import { valueAt } from '../../base/json-path.ts'
import type { Stage } from '../../verdict/stage.ts'
import type { Body, OperationContext, Resolved } from '../operation.ts'
import { networkToken } from './network-token.ts'
import { transientCard } from './transient-token.ts'
import { vaultToken } from './vault-token.ts'

/** A way to name a card without its number. */
export interface CardReference {
  /** Whether a body has it. */
  isIn(body: Body): boolean
  /** The body with the card, or a refusal. */
  resolve(body: Body, context: OperationContext): Promise<Stage<Resolved>>
}

/** All ways. The first that a body has is taken. */
const cardTokens: readonly CardReference[] = [transientCard, vaultToken, networkToken]

/** Resolves what names the card. Undefined: the card is there in clear, or nothing names one. */
export function resolveCard(body: Body, context: OperationContext): Promise<Stage<Resolved>> | undefined {
  // Most payments.
  if (body['tokenInformation'] === undefined && typeof valueAt(body, cardNumber) === 'string') return undefined
  return cardTokens.find(({ isIn }) => isIn(body))?.resolve(body, context)
}

const cardNumber = 'paymentInformation.card.number'
