import { isObject } from '../base/json-path.ts'
import { redactText } from '../card-data/redact.ts'
import { assumed, type Evidence } from '../verdict/evidence.ts'
import type { Advice, Profile } from '../verdict/finding.ts'
import { passed, type RefusalReply, refused, type Stage } from '../verdict/stage.ts'
import type { Text } from '../verdict/text.ts'
import type { GatewayRequest } from './gateway-request.ts'
import { deepestNesting, type JsonProblem, mostValues, readJson } from './json-body.ts'

/** Size limit of a body in bytes. Our choice: CyberSource publishes no limit. */
export const largestBody = 1_000_000

const unpublished = assumed('no public source shows the answer')

const invalidData = {
  kind: 'invalid-request',
  reason: 'INVALID_DATA',
  details: [],
} as const satisfies RefusalReply

export interface ParsedBody {
  readonly value: Record<string, unknown>
  /** The original text, if it says no more than the value. Duplicate keys, for example, say more. */
  readonly text: string | undefined
  /** Whether a number or a boolean is in it: most payments have texts alone. */
  readonly hasScalars: boolean
}

/** Turns raw bytes into a JSON object, or into a refusal. No message quotes the body. */
export function parseBody(request: GatewayRequest, profile: Profile): Stage<ParsedBody> {
  if (request.oversized || request.body.byteLength > largestBody) {
    return refused(
      { kind: 'http-status', status: 413 },
      note('body-too-large', {
        en: `the body is larger than ${largestBody} bytes`,
        ja: `本文が ${largestBody} バイトを超えています`,
      }),
    )
  }
  const contentType = request.headers['content-type']
  if (!isJson(contentType)) {
    const shown = contentType === undefined ? 'missing' : redactText(contentType).slice(0, 100)
    return refused(
      { kind: 'http-status', status: 415 },
      note('content-type', {
        en: `content-type is ${shown}; allowed is application/json (with curl: -H 'Content-Type: application/json')`,
        ja: `Content-Type が ${shown} です。application/json を指定してください`,
      }),
    )
  }
  const body = readJson(request.body)
  if (!body.ok) return refused(invalidData, note('malformed-body', explain(body.problem)))
  if (!isObject(body.value)) {
    return refused(
      invalidData,
      note('body-not-object', {
        en: 'the body is JSON but not an object',
        ja: '本文が JSON オブジェクトではありません',
      }),
    )
  }
  return checkDuplicateKeys(
    { value: body.value, text: body.text, hasScalars: body.hasScalars },
    body.duplicateKeys.map((key) => redactText(key).slice(0, 120)),
    profile,
  )
}

/** `application/json` with any parameters. */
const isJson = (contentType: string | undefined): boolean => /^\s*application\/json\s*(;|$)/i.test(contentType ?? '')

function checkDuplicateKeys(body: ParsedBody, keys: readonly string[], profile: Profile): Stage<ParsedBody> {
  if (keys.length === 0) return passed(body)
  const notes: Advice[] = keys.map((key) => ({
    field: key,
    ...note('duplicate-key', {
      en: `${key} stands twice; the last one was used`,
      ja: `${key} が重複しています。最後の値を使いました`,
    }),
  }))
  if (profile === 'guide') return passed(body, notes)
  const details = keys.map((field) => ({ field, reason: 'INVALID_DATA' as const }))
  return refused({ ...invalidData, details }, ...notes)
}

function explain(problem: JsonProblem): Text {
  switch (problem.kind) {
    case 'empty':
      return { en: 'the body is empty; a JSON object is needed', ja: '本文が空です。JSON オブジェクトが必要です' }
    case 'not-utf-8':
      return { en: 'the body is not UTF-8', ja: '本文が UTF-8 ではありません' }
    case 'too-deep':
      return {
        en: `the body is nested deeper than ${deepestNesting} levels`,
        ja: `本文の入れ子が ${deepestNesting} 段を超えています`,
      }
    case 'too-many-values':
      return { en: `the body has more than ${mostValues} values`, ja: `本文の値が ${mostValues} 個を超えています` }
    case 'malformed':
      return {
        en: `the body is not JSON: ${problem.why} at line ${problem.line}, column ${problem.column}`,
        ja: `本文が JSON ではありません (${problem.line}行 ${problem.column}文字目: ${problem.why})`,
      }
  }
}

const note = (rule: string, text: Text, evidence: Evidence = unpublished) => ({ rule, text, evidence })
