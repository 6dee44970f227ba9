import { redactText } from '../card-data/redact.ts'
import { assumed } from '../verdict/evidence.ts'
import type { Profile } from '../verdict/finding.ts'
import { passed, type RefusalReply, refused, type Stage } from '../verdict/stage.ts'
import type { Text } from '../verdict/text.ts'
import type { GatewayRequest } from './gateway-request.ts'
import { largestBody, type ParsedBody, parseBody } from './parse-body.ts'

const formats: Readonly<Record<string, CompressionFormat>> = { gzip: 'gzip', 'x-gzip': 'gzip', deflate: 'deflate' }

/** Reads the body of a request as a JSON object, inflated where it is encoded. */
export function readJsonBody(
  request: GatewayRequest,
  profile: Profile,
): Stage<ParsedBody> | Promise<Stage<ParsedBody>> {
  return toEncoding(request.headers) === '' ? parseBody(request, profile) : readEncoded(request, profile)
}

async function readEncoded(request: GatewayRequest, profile: Profile): Promise<Stage<ParsedBody>> {
  const inflated = await inflateBody(request, profile)
  if (!inflated.ok) return inflated
  const parsed = parseBody(inflated.value, profile)
  return parsed.ok ? passed(parsed.value, [...(inflated.advice ?? []), ...(parsed.advice ?? [])]) : parsed
}

const toEncoding = (headers: GatewayRequest['headers']): string => {
  const encoding = headers['content-encoding']
  if (encoding === undefined) return ''
  const name = encoding.trim().toLowerCase()
  return name === 'identity' ? '' : name
}

/**
 * Inflates an encoded body, up to the size limit of bodies. Digests cover the bytes as sent, so this comes after
 * authentication. What the real gateway does is not published: `strict` refuses it.
 */
async function inflateBody(request: GatewayRequest, profile: Profile): Promise<Stage<GatewayRequest>> {
  const encoding = toEncoding(request.headers)
  const format = Object.hasOwn(formats, encoding) ? formats[encoding] : undefined
  if (format === undefined || profile === 'strict') {
    const shown = redactText(encoding).slice(0, 40)
    return refuse(
      { kind: 'http-status', status: 415 },
      {
        en: `the body has the content-encoding ${shown}; send it without one. The profile guide inflates gzip and deflate, strict none: no public source says what CyberSource takes`,
        ja: `本文の Content-Encoding が ${shown} です。圧縮せずに送ってください。プロファイル guide は gzip と deflate を展開し、strict は拒否します (CyberSource の仕様は公開されていません)`,
      },
    )
  }
  const body = request.oversized ? undefined : await inflate(request.body, format)
  if (body === 'broken')
    return refuse(
      { kind: 'invalid-request', reason: 'INVALID_DATA', details: [] },
      {
        en: `the body cannot be inflated as ${format}, which its content-encoding names`,
        ja: `本文を Content-Encoding の ${format} として展開できません`,
      },
    )
  if (body === undefined) return passed({ ...request, body: new Uint8Array(), oversized: true })
  return passed({ ...request, body }, [
    note({
      en: `the body was inflated (${format}), and its digest was taken over the compressed bytes; both are assumed: no public source says whether CyberSource takes compressed bodies`,
      ja: `本文を展開しました (${format})。digest は圧縮後のバイト列で検証しました。いずれも仮定です (CyberSource が圧縮された本文を受け付けるかは公開されていません)`,
    }),
  ])
}

/** The inflated bytes; undefined over the size limit, which is all that is ever held. */
async function inflate(bytes: Uint8Array, format: CompressionFormat): Promise<Uint8Array | 'broken' | undefined> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream(format))
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.byteLength
      if (size > largestBody) {
        await reader.cancel().catch(() => {})
        return undefined
      }
      chunks.push(value)
    }
  } catch {
    return 'broken'
  }
  const body = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    body.set(chunk, offset)
    offset += chunk.byteLength
  }
  return body
}

const evidence = assumed('no public source shows a compressed request')
const note = (text: Text) => ({ rule: 'content-encoding', text, evidence })
const refuse = (reply: RefusalReply, text: Text): Stage<never> => refused(reply, note(text))
