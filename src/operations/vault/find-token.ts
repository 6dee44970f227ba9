import type { Token, TokenKind } from '../../vault/token.ts'
import type { Text } from '../../verdict/text.ts'
import type { OperationContext } from '../operation.ts'
import { tokenNames } from './token-names.ts'

/** A token of the caller, or why there is none. */
export type FoundToken =
  | { readonly ok: true; readonly token: Token }
  | { readonly ok: false; readonly why: 'unknown' | 'deleted' | 'foreign' | 'kind'; readonly text: Text }

type Context = Pick<OperationContext, 'vault' | 'merchant'>

/**
 * Finds a token of the caller. That another merchant has it is told in the explanation alone: on the wire it is
 * unknown.
 */
export async function findToken(kind: TokenKind, id: string, { vault, merchant }: Context): Promise<FoundToken> {
  const { en, ja } = tokenNames[kind]
  const miss = (why: (FoundToken & { ok: false })['why'], text: Text): FoundToken => ({ ok: false, why, text })
  const token = await vault.find(id)
  if (token === undefined) {
    const gone = await vault.findDeleted(id)
    if (gone?.merchantId === merchant.merchantId)
      return miss('deleted', {
        en: `that id was ${tokenNames[gone.kind].en}, which was deleted`,
        ja: `その ID の${tokenNames[gone.kind].ja}は削除されています`,
      })
    return miss('unknown', {
      en: `the vault has no token of that id: ${en} is made by TOKEN_CREATE or the operations of /tms, and is forgotten with a reset`,
      ja: `その ID のトークンはありません。${ja}は TOKEN_CREATE または /tms の API で作成し、リセットで消えます`,
    })
  }
  if (token.merchantId !== merchant.merchantId)
    return miss('foreign', {
      en: `that token is of another merchant, ${token.merchantId}: each merchant has a vault of its own here`,
      ja: `そのトークンは別の加盟店 (${token.merchantId}) のものです。トークンは加盟店ごとに管理します`,
    })
  if (token.kind !== kind)
    return miss('kind', {
      en: `that is ${tokenNames[token.kind].en}, not ${en}: send it as paymentInformation.${token.kind}.id`,
      ja: `それは${ja}ではなく${tokenNames[token.kind].ja}です。paymentInformation.${token.kind}.id に指定してください`,
    })
  return { ok: true, token }
}

/** The number of the card behind a token: of the world, because the vault has none. */
export const findNumberOf = (
  { card }: Pick<Token, 'card'>,
  { world, fingerprint }: Pick<OperationContext, 'world' | 'fingerprint'>,
): string | undefined => card && world.numberOf(card.fingerprint, fingerprint)
