import { assumed, documented } from '../../verdict/evidence.ts'
import type { Rule } from '../../verdict/rule.ts'

const ignored =
  'names of the API description of 2026 and of openapi.yaml; that CyberSource ignores others is inferred from the guide, which sends firstBusinessMonth'

/** Rules about the names of fields, in the body of every operation. */
export const nameRules = {
  unknown: {
    name: 'field-unknown',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'a name that is no field of the request, so it was not used',
      ja: '存在しない項目のため、無視しました',
    },
    evidence: assumed(ignored),
  },
  misplaced: {
    name: 'field-misplaced',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'a field that belongs under another one, so it was not used',
      ja: '項目の場所が違うため、無視しました',
    },
    evidence: assumed(ignored),
  },
  spelling: {
    name: 'field-spelling',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'a field in another spelling, such as that of an SDK, so it was not used',
      ja: '項目名の表記が違うため、無視しました',
    },
    evidence: assumed(ignored),
  },
  type: {
    name: 'field-type',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'a value of another JSON type than the API has; a number or a boolean is read as text where text is documented',
      ja: '値の型が API と異なります。文字列の項目では数値と真偽値を文字列として扱います',
    },
    evidence: documented(
      'API description of 2026; text for a boolean, and numbers in a tokenized card, were seen to be taken; that others are is assumed',
    ),
  },
  /** In the stage of Japanese payment options. */
  unknownOption: {
    name: 'jpo-unknown-field',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: { en: 'a name that is not a field', ja: '存在しない項目があります' },
    evidence: documented("field reference; the guide's own examples send firstBusinessMonth"),
  },
} as const satisfies Record<string, Rule>
