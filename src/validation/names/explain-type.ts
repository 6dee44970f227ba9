import type { Text } from '../../verdict/text.ts'
import type { Field } from './field-tree.ts'

const words: Readonly<Record<string, Text>> = {
  string: { en: 'a string', ja: '文字列' },
  number: { en: 'a number', ja: '数値' },
  boolean: { en: 'true or false without quotes', ja: '引用符なしの true か false' },
}
const list: Text = { en: 'a list', ja: '配列' }
const object: Text = { en: 'an object', ja: 'オブジェクト' }

/** Says which JSON types a field takes. */
export function explainType(path: string, field: Pick<Field, 'takes' | 'isList' | 'fields'>): Text {
  const allowed = [
    ...field.takes.flatMap((type) => words[type] ?? []),
    ...(field.isList ? [list] : field.fields === undefined ? [] : [object]),
  ]
  return {
    en: `${path} is ${allowed.map(({ en }) => en).join(' or ')} in the API`,
    ja: `${path} は API では${allowed.map(({ ja }) => ja).join('か')}です`,
  }
}
