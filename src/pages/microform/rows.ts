import { isObject, stringAt } from '../../base/json-path.ts'
import type { GatewayReply } from '../../request/gateway-request.ts'
import { readCaptureContext } from '../../transient-tokens/capture-context.ts'
import { microformPaths } from '../../transient-tokens/paths.ts'
import { fieldScript, fieldScriptHash, flexScript } from '../generated/microform-scripts.ts'
import type { PageRow } from '../page.ts'
import { toPage } from '../to-page.ts'
import { contextTexts } from './texts.ts'
import { createToken } from './tokens.ts'

/** Any page may load these: they say nothing about anybody. */
const forAnyPage = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/** Pages of Microform. */
export const microformRows: readonly PageRow[] = [
  {
    method: 'GET',
    path: microformPaths.library,
    answer: () => toPage(200, 'text/javascript; charset=utf-8', flexScript, forAnyPage),
  },
  {
    method: 'GET',
    path: microformPaths.keys,
    answer: async (_, { key }) =>
      toPage(200, 'application/json', JSON.stringify({ keys: [await key.jwk()] }), forAnyPage),
  },
  {
    method: 'GET',
    path: microformPaths.field,
    async answer({ query }, context) {
      const lang = query.get('lang') === 'ja' ? 'ja' : 'en'
      const field = query.get('field')
      const read = await readCaptureContext(query.get('context') ?? '', context)
      if (!read.ok) return toPage(403, 'text/plain; charset=utf-8', `${contextTexts[read.problem][lang]}\n`)
      if (field !== 'number' && field !== 'securityCode')
        return toPage(400, 'text/plain; charset=utf-8', 'field is number or securityCode.\n')
      return toFieldPage(fields[field], lang, read.session.targetOrigins)
    },
  },
  {
    method: 'POST',
    path: microformPaths.tokens,
    async answer({ headers, body }, context) {
      const site = headers['sec-fetch-site']
      if (site !== undefined && site !== 'same-origin') return refuse(403, 'Only fields of this gateway make tokens.')
      if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return refuse(415, 'Send application/json.')
      if (body.byteLength > mostBytes) return refuse(413, `Allowed: ${mostBytes} bytes.`)
      const sent = parse(body)
      if (sent === undefined) return refuse(400, 'Send a JSON object.')
      const made = await createToken(sent, context)
      if (made.ok) return toPage(201, 'application/jwt', made.token)
      const { text, location } = made
      const message = text[stringAt(sent, 'lang') === 'ja' ? 'ja' : 'en']
      return refuse(400, message, location === undefined ? [] : [{ location, message }])
    },
  },
]

/** A capture context has about 2 kB. */
const mostBytes = 20_000

const refuse = (status: number, message: string, details: readonly object[] = []): GatewayReply =>
  toPage(status, 'application/json', JSON.stringify({ message, ...(details.length > 0 && { details }) }))

function parse(body: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

interface FieldKind {
  readonly en: string
  readonly ja: string
  readonly autocomplete: string
  readonly most: number
}

const fields: Readonly<Record<'number' | 'securityCode', FieldKind>> = {
  number: { en: 'Card number', ja: 'カード番号', autocomplete: 'cc-number', most: 23 },
  securityCode: { en: 'Security code', ja: 'セキュリティコード', autocomplete: 'cc-csc', most: 4 },
}

/** A page of one input. Nothing in it is of a caller; only the pages that the session names may frame it. */
function toFieldPage(kind: FieldKind, lang: 'en' | 'ja', origins: readonly string[]): GatewayReply {
  const { autocomplete, most } = kind
  return toPage(
    200,
    'text/html; charset=utf-8',
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${kind[lang]}</title>` +
      `<input aria-label="${kind[lang]}" autocomplete="${autocomplete}" inputmode="numeric" maxlength="${most}" spellcheck="false">` +
      `<script>${fieldScript}</script></html>`,
    {
      'content-security-policy': [
        ...["default-src 'none'", `script-src '${fieldScriptHash}'`, "connect-src 'self'", "base-uri 'none'"],
        ...["form-action 'none'", `frame-ancestors ${origins.join(' ')}`],
      ].join('; '),
    },
  )
}
