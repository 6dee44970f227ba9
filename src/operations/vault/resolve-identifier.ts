import { isObject, valueAt } from '../../base/json-path.ts'
import type { Token } from '../../vault/token.ts'
import type { Refusal } from '../../verdict/stage.ts'
import { sentAt } from '../follow-on/reading.ts'
import type { Body, OperationContext } from '../operation.ts'
import { findToken } from './find-token.ts'
import { toIdentifier } from './token-parts.ts'
import { toInvalidField, toVaultRefusal, unlistedCard } from './vault-refusals.ts'

/** The instrument identifier of a body: one of the vault, or a new one of a card number. */
export type ResolvedIdentifier =
  | { readonly ok: true; readonly identifier: Token; readonly isNew: boolean }
  | { readonly ok: false; readonly refusal: Refusal }

const idPaths = ['instrumentIdentifier.id', '_embedded.instrumentIdentifier.id'] as const
const embedded = '_embedded.instrumentIdentifier'

/** Finds or makes the instrument identifier that a payment instrument is to use. */
export async function resolveIdentifier(body: Body, context: OperationContext): Promise<ResolvedIdentifier> {
  for (const path of idPaths) {
    const id = sentAt(body, path)
    if (id === undefined) continue
    const found = await findToken('instrumentIdentifier', id, context)
    return found.ok
      ? { ok: true, identifier: found.token, isNew: false }
      : { ok: false, refusal: toInvalidField(path, `token-${found.why}`, found.text) }
  }
  const inner = valueAt(body, embedded)
  return newIdentifier(isObject(inner) ? inner : {}, `${embedded}.`, context, idPaths[0])
}

/** Makes the instrument identifier of `card.number` in an object. `missing` is the field to name when there is none. */
export function newIdentifier(
  body: Body,
  path: string,
  context: OperationContext,
  missing = 'card.number',
): ResolvedIdentifier {
  const number = sentAt(body, 'card.number')
  if (number === undefined) {
    const refusal = toVaultRefusal('missingFields', {
      rule: 'token-card-missing',
      text: {
        en: `${missing} is missing; bank accounts and tokenized cards in the vault are not simulated`,
        ja: `${missing} がありません。銀行口座とネットワークトークンの保管は再現していません`,
      },
      fields: [{ name: missing, location: 'body' }],
    })
    return { ok: false, refusal }
  }
  const identifier = toIdentifier(number, body, context)
  if (identifier !== undefined) return { ok: true, identifier, isNew: true }
  return { ok: false, refusal: toInvalidField(`${path}card.number`, unlistedCard.rule, unlistedCard.text) }
}
