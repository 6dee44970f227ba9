import { isMissing, isObject, stringAt, valueAt } from '../../base/json-path.ts'
import { tokenIssuer } from '../../transient-tokens/issue-token.ts'
import type { TransientToken } from '../../transient-tokens/transient-tokens.ts'
import { findForgery } from '../../transient-tokens/verify-issued.ts'
import { type Evidence, observed } from '../../verdict/evidence.ts'
import { passed, refused, type Stage } from '../../verdict/stage.ts'
import type { Text } from '../../verdict/text.ts'
import type { Body, OperationContext, Resolved } from '../operation.ts'
import type { CardReference } from './resolve-card.ts'
import { hasNoExpiry, refuseWithoutExpiry } from './without-expiry.ts'

const jwtField = 'tokenInformation.transientTokenJwt'
const jtiField = 'tokenInformation.jti'

/** A transient token of Microform, whole or by its `jti`. */
export const transientCard: CardReference = {
  isIn: (body) => !isMissing(valueAt(body, jwtField)) || !isMissing(valueAt(body, jtiField)),
  async resolve(body, context) {
    const found = await findToken(body, context)
    return 'problem' in found ? refuse(found.problem) : toCard(found, body, context)
  },
}

type Problem = keyof typeof problems

async function findToken(body: Body, context: OperationContext): Promise<TransientToken | { problem: Problem }> {
  const { key, transientTokens, merchant, now } = context
  const jwt = stringAt(body, jwtField)
  let jti = stringAt(body, jtiField)
  if (!isMissing(jwt)) {
    const claims = await key.verify(jwt ?? '')
    if (claims === undefined) return { problem: await findForgery(jwt ?? '', key) }
    if (claims.iss !== tokenIssuer) return { problem: 'no-transient-token' }
    jti = claims.jti
  }
  const token = await transientTokens.find(jti ?? '')
  if (token === undefined) return { problem: 'unknown' }
  if (token.merchantId !== merchant.merchantId) return { problem: 'other-merchant' }
  return token.expires <= now ? { problem: 'expired' } : token
}

/** The body with the card of a token. What the request itself says of the card, but for its number, wins. */
function toCard(token: TransientToken, body: Body, context: OperationContext): Stage<Resolved> {
  const { world, fingerprint, merchant } = context
  const number = world.numberOf(token.fingerprint, fingerprint)
  if (number === undefined) return refuse('unlisted')
  const { fingerprint: _, jti, merchantId: __, expires: ___, ...ofToken } = token
  const information = valueAt(body, 'paymentInformation')
  const sent = valueAt(information, 'card')
  const card = { ...withoutMissing(ofToken), ...withoutMissing(isObject(sent) ? sent : {}), number }
  const filled = { ...body, paymentInformation: { ...(isObject(information) && information), card } }
  if (hasNoExpiry(filled)) return noExpiry
  return passed({
    body: filled,
    cardToken: 'transient',
    ...(merchant.services.transientTokenUse === 'once' && {
      once: { key: `transient token ${jti}`, spent: toRefusal('used') },
    }),
  })
}

const withoutMissing = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isMissing(value)))

const answer = observed('issues of the vendor’s samples: 400 INVALID_DATA of tokenInformation.jti, foreign or expired')

/** Why a token does not pay. On the wire all look alike. */
const problems = {
  'no-token': {
    en: 'transientTokenJwt is no JWT: send what createToken of Microform gave to the page, whole',
    ja: 'transientTokenJwt が JWT ではありません。Microform の createToken が返した値をそのまま送ってください',
  },
  'no-transient-token': {
    en: 'transientTokenJwt is another token of this gateway, such as the capture context: send what createToken gave',
    ja: 'transientTokenJwt が captureContext など別のトークンです。createToken が返した値を送ってください',
  },
  unsigned: {
    en: 'the transient token is not signed with RS256: only the gateway makes tokens',
    ja: 'トークンが RS256 で署名されていません',
  },
  changed: {
    en: 'the transient token was changed: its signature is wrong',
    ja: 'トークンが改変されています (署名不一致)',
  },
  'other-gateway': {
    en: 'another gateway signed the transient token, or this one before it was started anew',
    ja: '別のサンドボックス、または再起動前のトークンです',
  },
  unknown: {
    en: 'this gateway has no such transient token: it is of another namespace, or from before a reset',
    ja: 'そのトークンはありません。別の名前空間のものか、リセット前のものです',
  },
  'other-merchant': {
    en: 'the transient token is of another merchant: the one whose credentials asked for the capture context pays',
    ja: '別の加盟店のトークンです。captureContext を取得した加盟店で決済してください',
  },
  expired: {
    en: 'the transient token has expired: `services.transientTokenSeconds` of the merchant, 900 by default; the page makes a new one',
    ja: 'トークンの有効期限切れです (services.transientTokenSeconds、既定値 900 秒)。ページで作り直してください',
  },
  used: {
    en: 'an approved payment has used the transient token: `services.transientTokenUse: many` allows several; a declined payment does not use it up',
    ja: 'トークンは承認された決済で使用済みです (services.transientTokenUse: many で複数回使えます)。拒否された決済では消費されません',
  },
  unlisted: {
    en: 'the card of the transient token is no longer in the world',
    ja: 'トークンのカードは world ファイルにありません',
  },
} as const satisfies Readonly<Record<string, Text>>

function toRefusal(problem: Problem) {
  const result = refuse(problem)
  if (result.ok) throw new Error('A refusal is none.')
  return result.refusal
}

const refuse = (problem: Problem, evidence: Evidence = answer): Stage<never> =>
  refused(
    { kind: 'invalid-request', reason: 'INVALID_DATA', details: [{ field: jtiField, reason: 'INVALID_DATA' }] },
    { rule: `transient-token-${problem}`, field: jtiField, text: problems[problem], evidence },
  )

const noExpiry = refuseWithoutExpiry('transient-token-expiry', {
  en: 'neither the transient token nor the request has an expiry: give createToken expirationMonth and expirationYear, or send them in paymentInformation.card',
  ja: 'カードの有効期限がありません。createToken に expirationMonth と expirationYear を渡すか、paymentInformation.card で送ってください',
})
