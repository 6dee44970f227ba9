import { readAccessToken } from '../../payer-authentication/access-token.ts'
import type { Authentication } from '../../payer-authentication/authentications.ts'
import { readReturnUrl } from '../../payer-authentication/return-url.ts'
import type { GatewayReply } from '../../request/gateway-request.ts'
import type { Text } from '../../verdict/text.ts'
import type { PageContext, PageRequest } from '../page.ts'
import { both, toHtml } from './html.ts'

/** Longest form of these pages, in bytes, and longest `MD`, in characters. */
const longestForm = 20_000
const longestMd = 2_000

export const pageTitle = '本人認証 3-D Secure'

/** The origin of the page that sent a form; undefined when its browser does not tell. */
export const originOf = ({ headers: { origin } }: Pick<PageRequest, 'headers'>): string | undefined =>
  origin === undefined ? undefined : readReturnUrl(origin)?.origin

/** A page that says what is wrong with a form. It may be framed by the page that sent the form, and has no buttons. */
export const toProblemPage = (status: number, text: Text, request: PageRequest): GatewayReply =>
  toHtml(status, {
    title: pageTitle,
    body: `<p id="problem" lang="ja">${text.ja}</p><p lang="en">${text.en}</p>`,
    framedBy: originOf(request),
  })

const problems = {
  size: { en: 'The form is too long.', ja: 'フォームが長すぎます。' },
  versionOne: {
    en: 'PaReq and TermUrl are fields of 3-D Secure 1. Post the form field JWT, with accessToken of the reply, to stepUpUrl.',
    ja: 'PaReq と TermUrl は 3-D セキュア 1.0 の項目です。応答の accessToken を JWT という項目で stepUpUrl に POST してください。',
  },
  noToken: {
    en: 'The form field JWT is missing. Post accessToken of the reply as JWT, as application/x-www-form-urlencoded.',
    ja: 'JWT がありません。応答の accessToken を JWT という項目で POST してください (application/x-www-form-urlencoded)。',
  },
  badToken: {
    en: 'JWT is no access token of this gateway, or was changed.',
    ja: 'JWT がこのゲートウェイの accessToken ではないか、改変されています。',
  },
  otherUse: {
    en: 'JWT is of another page: step-up and data collection have an access token each.',
    ja: 'JWT が別のページのものです。チャレンジとデバイス情報収集では accessToken が異なります。',
  },
  unknown: {
    en: 'This gateway (in this namespace) does not know the authentication any more.',
    ja: 'このゲートウェイ (この名前空間) に該当する認証がありません。',
  },
  answered: { en: 'This challenge has been answered already.', ja: 'この認証はすでに応答済みです。' },
  expired: {
    en: 'The access token has expired. Authenticate the cardholder again.',
    ja: 'accessToken の有効期限が切れています。認証をやり直してください。',
  },
} as const satisfies Record<string, Text>

type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly page: GatewayReply }

interface TokenForm {
  readonly form: URLSearchParams
  readonly token: string
  /** `referenceId`, or id of an authentication. */
  readonly subject: string
}

/** Reads a form with an access token for a use. */
export function readTokenForm(
  request: PageRequest,
  use: 'collect' | 'step-up',
  { key, now }: PageContext,
): Read<TokenForm> {
  const refuse = (status: number, name: keyof typeof problems): Read<never> => ({
    ok: false,
    page: toProblemPage(status, problems[name], request),
  })
  if (request.body.byteLength > longestForm) return refuse(413, 'size')
  const form = new URLSearchParams(new TextDecoder().decode(request.body))
  const token = form.get('JWT')
  if (token === null || token === '')
    return refuse(400, form.has('PaReq') || form.has('TermUrl') ? 'versionOne' : 'noToken')
  const claims = readAccessToken(token, key.mac)
  if (claims === undefined) return refuse(400, 'badToken')
  if (claims.use !== use) return refuse(400, 'otherUse')
  if (now >= claims.exp * 1000) return refuse(410, 'expired')
  return { ok: true, value: { form, token, subject: claims.subject } }
}

export interface Challenge {
  readonly authentication: Authentication
  readonly token: string
  /** Data of the shop, which goes back to it. */
  readonly md: string
  readonly form: URLSearchParams
}

/** Reads a form about a challenge that waits. */
export async function readChallenge(request: PageRequest, context: PageContext): Promise<Read<Challenge>> {
  const read = readTokenForm(request, 'step-up', context)
  if (!read.ok) return read
  const { form, token, subject } = read.value
  const md = form.get('MD') ?? ''
  const authentication = await context.authentications.find(subject)
  const problem = md.length > longestMd ? 'size' : authentication === undefined ? 'unknown' : undefined
  if (problem !== undefined || authentication === undefined)
    return { ok: false, page: toProblemPage(400, problems[problem ?? 'unknown'], request) }
  if (authentication.result !== undefined) return { ok: false, page: toAnswered(request) }
  return { ok: true, value: { authentication, token, md, form } }
}

export const toAnswered = (request: PageRequest): GatewayReply => toProblemPage(410, problems.answered, request)

/** Words in both languages, as HTML. */
export const say = (ja: string, en: string): string => both({ en, ja })
