import { bodyFields, fieldNames } from '../../openapi/generated/field-names.ts'
import { type FormRule, formRulesAt } from '../form-rules.ts'

/** An operation whose body has known fields. */
export type BodyId = keyof typeof bodyFields

/** A field of a body, ready to be compared with what was sent. */
export interface Field {
  readonly name: string
  /** Path of the object that it belongs to, joined with points; empty for the body itself. */
  readonly parent: string
  /** JSON types that it takes, besides null, as `typeof` names them. */
  readonly takes: readonly string[]
  readonly takesText: boolean
  readonly isList: boolean
  /** Fields of its object, or of the objects of its list. */
  readonly fields: Fields | undefined
  /** Rules about its text; undefined when there are none. */
  readonly rules: readonly FormRule[] | undefined
}

export type Fields = ReadonlyMap<string, Field>

const trees = new Map<BodyId, Fields>()

/** The fields of an operation's body. Built at the first use, in about a millisecond. */
export function fieldsOf(id: BodyId): Fields {
  let fields = trees.get(id)
  if (fields === undefined) {
    fields = toFields(bodyFields[id], '')
    trees.set(id, fields)
  }
  return fields
}

/** The path of a field, joined with points. */
export const pathOfField = ({ parent, name }: Pick<Field, 'parent' | 'name'>): string =>
  parent === '' ? name : `${parent}.${name}`

/** One word of the generated table: a name, its types, and the fields below it. */
const word = /^([\w.-]+)(?:=([snb]+))?(?:([:*])(\d*))?$/
const typeNames: Readonly<Record<string, string>> = { s: 'string', n: 'number', b: 'boolean' }

function toFields(line: number, parent: string): Fields {
  const fields = new Map<string, Field>()
  const text = fieldNames[line] ?? ''
  for (const part of text === '' ? [] : text.split(' ')) {
    const [, name = '', types, link, below = ''] = word.exec(part) ?? []
    const path = pathOfField({ parent, name })
    const letters = types ?? (link === undefined ? 's' : '')
    const rules = formRulesAt(path)
    fields.set(name, {
      name,
      parent,
      takes: [...letters].map((letter) => typeNames[letter] as string),
      takesText: letters.includes('s'),
      isList: link === '*',
      fields: below === '' ? undefined : toFields(Number(below), path),
      rules: rules.length === 0 ? undefined : rules,
    })
  }
  return fields
}
