import { crypto } from '#crypto'
import { toUtf8 } from '../../crypto/bytes.ts'
import type { GatewayReply } from '../../request/gateway-request.ts'
import type { Text } from '../../verdict/text.ts'
import { toPage } from '../to-page.ts'

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it may stand in HTML, in an attribute too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] as string)

/** Japanese above English: both are the page's own words. */
export const both = ({ en, ja }: Text): string => `<span lang="ja">${ja}</span> <small lang="en">${en}</small>`

const style = `:root{font:15px/1.4 system-ui,"Hiragino Sans","Noto Sans CJK JP",sans-serif;color:#1c2733;background:#eef1f5}
*{box-sizing:border-box}
body{margin:0;padding:8px;display:grid;justify-items:center}
main{width:100%;max-width:30rem;background:#fff;border:1px solid #d5dce4;border-radius:10px;padding:14px 16px}
header{display:flex;justify-content:space-between;align-items:baseline;border-bottom:2px solid #1f5fa8;padding-bottom:6px;margin-bottom:8px}
h1{font-size:1.05rem;margin:0}
header small{background:#fff3cd;color:#6b4e00;border-radius:4px;padding:1px 6px}
p{margin:6px 0}
dl{display:grid;grid-template-columns:auto 1fr;gap:2px 14px;margin:8px 0}
dt{color:#5a6675}
dd{margin:0;text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
dd.amount{font-size:1.15rem;font-weight:600}
small{color:#5a6675;font-size:.8rem}
form{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px;margin-top:10px}
button{font:inherit;line-height:1.25;padding:8px 6px;border-radius:8px;border:1px solid #8a97a6;background:#fff;color:inherit;cursor:pointer}
button small{display:block}
button.first{background:#1f5fa8;border-color:#1f5fa8;color:#fff}
button.first small{color:#dbe8f6}
button.wide{grid-column:1/-1}
button:hover{filter:brightness(.95)}
button:focus-visible{outline:3px solid #f0a500;outline-offset:1px}`

const toHash = (text: string): string => `'sha256-${crypto.sha256(toUtf8(text))}'`
const styleHash = toHash(style)

/** A script of a page; only one whose hash the policy names runs. */
export interface PageScript {
  readonly text: string
  readonly hash: string
}

export const defineScript = (text: string): PageScript => ({ text, hash: toHash(text) })

interface HtmlPage {
  readonly title: string
  /** HTML. */
  readonly body: string
  /** Origin of the page that may frame this one; undefined: none. */
  readonly framedBy: string | undefined
  /** Where its forms may go. Default: nowhere. */
  readonly formsTo?: string
  readonly script?: PageScript
  /** `data-` attributes that the script reads, escaped here. */
  readonly data?: Readonly<Record<string, string>>
}

/** A page with a strict policy: its own style, its own script if it has one, and nothing else. */
export function toHtml(status: number, { title, body, framedBy, formsTo, script, data = {} }: HtmlPage): GatewayReply {
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
  const html = `<!doctype html><html lang="ja"${attributes.join('')}><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style><main><header><h1>${title}</h1><small>TEST テスト</small></header>${body}</main>${script === undefined ? '' : `<script>${script.text}</script>`}</html>\n`
  return toPage(status, 'text/html; charset=utf-8', html, {
    'content-security-policy': [
      "default-src 'none'",
      `style-src ${styleHash}`,
      ...(script === undefined ? [] : [`script-src ${script.hash}`]),
      `form-action ${formsTo ?? "'none'"}`,
      `frame-ancestors ${framedBy ?? "'none'"}`,
      "base-uri 'none'",
    ].join('; '),
  })
}
