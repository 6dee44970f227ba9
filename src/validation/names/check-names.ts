import { isMissing, isObject } from '../../base/json-path.ts'
import { redactText } from '../../card-data/redact.ts'
import type { Finding } from '../../verdict/finding.ts'
import { type Rule, toFinding } from '../../verdict/rule.ts'
import type { FormRule } from '../form-rules.ts'
import { explainName } from './explain-name.ts'
import { explainType } from './explain-type.ts'
import { type BodyId, type Field, type Fields, fieldsOf } from './field-tree.ts'
import { nameRules } from './name-rules.ts'
import { isLikeOptions } from './other-names.ts'

/** Findings on the names, types and texts of a body's fields. */
export interface CheckedNames {
  readonly findings: readonly Finding[]
  /** Path of a name that was not used and looks as if a Japanese payment option were meant. */
  readonly likeOptions: string | undefined
}

/** Most findings on one body; the last one says how many more there are. */
const mostFindings = 20
const optionsPath = 'processingInformation.japanPaymentOptions'

const nothing: CheckedNames = { findings: [], likeOptions: undefined }

/** Compares a body with all fields of its operation. A body without fault costs one look-up for each field. */
export function checkNames(id: BodyId, body: Readonly<Record<string, unknown>>): CheckedNames {
  const fields = fieldsOf(id)
  return isRight(body, fields) ? nothing : explain(id, body, fields)
}

function isRight(value: Readonly<Record<string, unknown>>, fields: Fields): boolean {
  for (const key in value) {
    const field = fields.get(key)
    if (field === undefined || !fits(value[key], field)) return false
  }
  return true
}

function fits(value: unknown, field: Field): boolean {
  if (typeof value === 'string' && field.takesText) return field.rules === undefined || hasForm(value, field.rules)
  if (typeof value !== 'object') return field.takes.includes(typeof value) || isMissing(value)
  if (value === null) return true
  if (Array.isArray(value)) return field.isList ? value.every((entry) => fitsList(entry, field)) : value.length === 0
  return field.fields !== undefined && !field.isList && isRight(value as Record<string, unknown>, field.fields)
}

/** Entries of a list of texts are not looked at. */
const fitsList = (entry: unknown, { fields }: Field): boolean =>
  entry === null || fields === undefined || (isObject(entry) && isRight(entry, fields))

function hasForm(value: string, rules: readonly FormRule[]): boolean {
  for (const { allows } of rules) if (!allows(value)) return isMissing(value)
  return true
}

/** The slow walk of a body with faults. */
function explain(id: BodyId, body: Readonly<Record<string, unknown>>, fields: Fields): CheckedNames {
  const findings: Finding[] = []
  let more = 0
  let likeOptions: string | undefined

  const add = (toOne: () => Finding): void => {
    if (findings.length < mostFindings) findings.push(toOne())
    else more++
  }

  const walk = (value: Readonly<Record<string, unknown>>, inner: Fields, path: string): void => {
    for (const [name, sent] of Object.entries(value)) {
      const field = inner.get(name)
      if (field === undefined) addStray(name, sent, inner, path)
      else if (!fits(sent, field)) addMisfit(sent, field, join(path, name))
    }
  }

  const addStray = (name: string, sent: unknown, inner: Fields, path: string): void => {
    if (likeOptions === undefined && isHint(name, sent)) likeOptions = join(path, toShown(name))
    add(() => {
      const [shown, isOption] = [toShown(name), path === optionsPath]
      const at = join(path, shown)
      const { rule, text } = explainName(name, isOption ? shown : at, inner, id)
      return toFinding(isOption ? nameRules.unknownOption : rule, at, text)
    })
  }

  const addMisfit = (sent: unknown, field: Field, path: string): void => {
    const { takes, isList, fields: inner, rules = [] } = field
    if (isObject(sent) && inner !== undefined && !isList) walk(sent, inner, path)
    else if (Array.isArray(sent) && isList) {
      for (const [index, entry] of sent.entries()) addEntry(entry, field, `${path}[${index}]`)
    } else if (!takes.includes(typeof sent)) {
      add(() => toFinding(nameRules.type, path, explainType(path, field)))
    } else {
      for (const rule of rules) if (!hasForm(String(sent), [rule])) add(() => toFormFinding(rule, path))
    }
  }

  const addEntry = (entry: unknown, field: Field, path: string): void => {
    if (fitsList(entry, field)) return
    if (isObject(entry) && field.fields !== undefined) walk(entry, field.fields, path)
    else add(() => toFinding(nameRules.type, path, explainType(path, { ...field, takes: [], isList: false })))
  }

  walk(body, fields, '')
  const last = findings.at(-1)
  if (more > 0 && last !== undefined) {
    const { en, ja } = last.text
    findings[findings.length - 1] = { ...last, text: { en: `${en}; and ${more} more`, ja: `${ja} (ほか ${more} 件)` } }
  }
  return { findings, likeOptions }
}

const toFormFinding = (rule: Rule, path: string): Finding =>
  toFinding(rule, path, { en: `${path}: ${rule.title.en}`, ja: `${path}: ${rule.title.ja}` })

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** Findings of a check, and those on names that are at no field of theirs. */
export function addNames(findings: readonly Finding[], names: readonly Finding[]): readonly Finding[] {
  if (names.length === 0) return findings
  const known = new Set(findings.map(({ field }) => field))
  return [...findings, ...names.filter(({ field }) => !known.has(field))]
}

/** Names below a stray one that are looked at. */
const mostHidden = 200

/** Whether a stray name, or a name in its value, looks like a Japanese payment option. */
function isHint(name: string, sent: unknown): boolean {
  const waiting: [string, unknown][] = [[name, sent]]
  for (let looked = 0; looked < mostHidden; looked++) {
    const next = waiting.pop()
    if (next === undefined) return false
    const [key, value] = next
    if (key.length <= 60 && isLikeOptions(key)) return true
    if (isObject(value))
      for (const inner of Object.keys(value).slice(0, mostHidden)) waiting.push([inner, value[inner]])
  }
  return false
}

/** A name without card data, shortened. */
const toShown = (name: string): string => redactText(name.slice(0, 200)).slice(0, 60)
