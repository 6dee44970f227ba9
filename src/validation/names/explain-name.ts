import { findNearest } from '../../base/did-you-mean.ts'
import type { Rule } from '../../verdict/rule.ts'
import type { Text } from '../../verdict/text.ts'
import { type BodyId, type Field, type Fields, fieldsOf, pathOfField } from './field-tree.ts'
import { nameRules } from './name-rules.ts'
import { otherNames, toNormal } from './other-names.ts'

/** What a stray name probably means. */
interface Explained {
  readonly rule: Rule
  readonly text: Text
}

/** Longest name that is compared with others. */
const longestName = 60

/** Explains a name that is no field where it stands. `shown` is its path without card data. */
export function explainName(name: string, shown: string, siblings: Fields, id: BodyId): Explained {
  const meant = name.length > longestName ? undefined : findMeant(name, siblings, fieldsByName(id))
  if (meant === undefined) return { rule: nameRules.unknown, text: toText(shown, '', '') }
  const { field, places, isSure } = meant
  if (siblings.get(field.name) === field) {
    return isSure
      ? {
          rule: nameRules.spelling,
          text: {
            en: `${shown} is spelt ${field.name}`,
            ja: `${shown} の正しい表記は ${field.name} です`,
          },
        }
      : {
          rule: nameRules.unknown,
          text: toText(shown, `; did you mean ${field.name}?`, `。${field.name} ではありませんか?`),
        }
  }
  const at = field.parent === '' ? 'the top level' : field.parent
  const atJa = field.parent === '' ? '最上位' : field.parent
  if (!isSure) {
    const path = pathOfField(field)
    return { rule: nameRules.unknown, text: toText(shown, `; did you mean ${path}?`, `。${path} ではありませんか?`) }
  }
  const such = places > 1 ? ', for example' : ''
  return {
    rule: nameRules.misplaced,
    text: {
      en: `${shown} is out of place; ${field.name} belongs under ${at}${such}`,
      ja: `${shown} の場所が違います。${field.name} は ${atJa} の項目です`,
    },
  }
}

const toText = (shown: string, en: string, ja: string): Text => ({
  en: `${shown} is not a field${en}`,
  ja: `${shown} という項目はありません${ja}`,
})

interface Meant {
  readonly field: Field
  /** In how many places the field exists. */
  readonly places: number
  /** Whether it is the same name, and not only a near one. */
  readonly isSure: boolean
}

type Names = ReadonlyMap<string, readonly Field[]>

/** The field that a stray name means: one beside it, or one elsewhere in the body; the surest first. */
function findMeant(name: string, siblings: Fields, names: Names): Meant | undefined {
  const normal = toNormal(name)
  const beside = [...siblings.values()]
  const same = beside.find((field) => toNormal(field.name) === normal)
  if (same !== undefined) return { field: same, places: 1, isSure: true }
  const other = Object.hasOwn(otherNames, normal) ? otherNames[normal] : undefined
  const translated = other === undefined ? undefined : siblings.get(other)
  if (translated !== undefined) return { field: translated, places: 1, isSure: false }
  const elsewhere = names.get(normal)
  if (elsewhere !== undefined) return { field: elsewhere[0] as Field, places: elsewhere.length, isSure: true }
  const near = findNearest(
    name,
    beside.map((field) => field.name),
  )
  if (near !== undefined) return { field: siblings.get(near) as Field, places: 1, isSure: false }
  const far = names.get(toNormal(other ?? '')) ?? names.get(findNearest(normal, namesLike(normal, names)) ?? '')
  return far && { field: far[0] as Field, places: far.length, isSure: false }
}

/** Names of about the same length with the same beginning or end: comparing all would take a millisecond. */
function namesLike(normal: string, names: Names): string[] {
  // Short names are near to too many others.
  if (normal.length < 6) return []
  const [first, end] = [normal.charAt(0), normal.slice(-3)]
  return [...names.keys()].filter(
    (name) =>
      name.length > 7 && Math.abs(name.length - normal.length) <= 3 && (name.startsWith(first) || name.endsWith(end)),
  )
}

/** Objects that this gateway reads: a name that occurs in several places probably belongs to one of them. */
const read = [
  'processingInformation.japanPaymentOptions',
  'orderInformation.amountDetails',
  'orderInformation.billTo',
  'paymentInformation.card',
  'clientReferenceInformation',
  'processingInformation',
]

const indexes = new Map<BodyId, Names>()

/** Fields of a body by their names as `toNormal` makes them; the likeliest place first. */
function fieldsByName(id: BodyId): Names {
  let names = indexes.get(id)
  if (names === undefined) {
    names = toNames(fieldsOf(id))
    indexes.set(id, names)
  }
  return names
}

function toNames(fields: Fields): Names {
  const names = new Map<string, Field[]>()
  const add = (inner: Fields): void => {
    for (const field of inner.values()) {
      const normal = toNormal(field.name)
      names.set(normal, [...(names.get(normal) ?? []), field])
      if (field.fields !== undefined) add(field.fields)
    }
  }
  add(fields)
  for (const places of names.values()) places.sort((a, b) => rankOf(a) - rankOf(b))
  return names
}

function rankOf({ parent }: Field): number {
  const place = read.indexOf(parent)
  return place >= 0 ? place : read.length + parent.split('.').length
}
