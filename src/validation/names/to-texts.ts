import { isObject } from '../../base/json-path.ts'
import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import type { StageFindings } from '../settle-findings.ts'
import { explainType } from './explain-type.ts'
import { type BodyId, type Field, type Fields, fieldsOf, pathOfField } from './field-tree.ts'
import { nameRules } from './name-rules.ts'

type Body = Readonly<Record<string, unknown>>

/** A body whose fields of text hold texts, and what was read so. */
interface Texts {
  /** The same object when nothing had to be read as text. */
  readonly body: Body
  readonly misfits: readonly Finding[]
}

/** Most findings on one body. */
const mostMisfits = 20

/**
 * Reads numbers and booleans as text where the API has text alone. A number too large to be exact stays: a card number
 * of 19 digits has lost some.
 */
export function toTexts(id: BodyId, sentBody: Body): Texts {
  const all = fieldsOf(id)
  // Most bodies have none, such as sales, whose one boolean is `capture`.
  if (!hasMisfit(sentBody, all)) return { body: sentBody, misfits: [] }
  const misfits: Finding[] = []

  const readAll = (value: Body, fields: Fields, path: string): Body => {
    let copy: Record<string, unknown> | undefined
    for (const name in value) {
      const sent = value[name]
      const field = typeof sent === 'string' ? undefined : fields.get(name)
      const read = field === undefined ? sent : readOne(sent, field, path)
      if (read === sent) continue
      copy ??= { ...value }
      copy[name] = read
    }
    return copy ?? value
  }

  const readOne = (sent: unknown, field: Field, parent: string): unknown => {
    const path = pathOfField({ parent, name: field.name })
    if (isMisfit(sent, field)) {
      if (misfits.length < mostMisfits) misfits.push(explain(sent, field, path))
      return String(sent)
    }
    const { fields } = field
    if (fields === undefined) return sent
    if (isObject(sent)) return readAll(sent, fields, path)
    if (!Array.isArray(sent)) return sent
    const read = sent.map((entry, index) => (isObject(entry) ? readAll(entry, fields, `${path}[${index}]`) : entry))
    return read.every((entry, index) => entry === sent[index]) ? sent : read
  }

  return { body: readAll(sentBody, all, ''), misfits }
}

function hasMisfit(value: Body, fields: Fields): boolean {
  for (const name in value) {
    const sent = value[name]
    const field = typeof sent === 'string' ? undefined : fields.get(name)
    if (field === undefined) continue
    if (isMisfit(sent, field)) return true
    const { fields: inner } = field
    if (inner === undefined) continue
    const entries = Array.isArray(sent) ? sent : [sent]
    for (const entry of entries) if (isObject(entry) && hasMisfit(entry, inner)) return true
  }
  return false
}

const isMisfit = (sent: unknown, { takesText, takes }: Field): boolean =>
  takesText && !takes.includes(typeof sent) && (typeof sent === 'boolean' || isExact(sent))

const isExact = (sent: unknown): boolean => typeof sent === 'number' && Math.abs(sent) <= Number.MAX_SAFE_INTEGER

function explain(sent: unknown, field: Field, path: string): Finding {
  const { en, ja } = explainType(path, field)
  return toFinding(nameRules.type, path, {
    en: `${en}; the ${typeof sent} was read as its text`,
    ja: `${ja}。値を文字列として扱いました`,
  })
}

/** Findings of an operation, and those on types. */
export const addMisfits = (found: StageFindings, misfits: readonly Finding[]): StageFindings =>
  misfits.length === 0 ? found : { ...found, validate: [...(found.validate ?? []), ...misfits] }
