import type { Text } from '../../src/verdict/text.ts'

/**
 * Effect of a difference on code that was written against the gateway and meets the target. `breaking`: it may fail.
 * `value`: it sees an unexpected value. `additive`: it sees something unknown.
 */
export type Grade = 'breaking' | 'value' | 'additive'

/** The worst first. */
export const grades: readonly Grade[] = ['breaking', 'value', 'additive']

/** Which side violates openapi.yaml; `open` when the document allows both answers. */
export type Drifter = 'target' | 'gateway' | 'both' | 'open'

export interface DrifterRow extends Text {
  /** The remedy. */
  readonly fix: Text
}

export const drifters: Readonly<Record<Drifter, DrifterRow>> = {
  target: {
    en: 'the target departs from openapi.yaml and the gateway does not',
    ja: '接続先が openapi.yaml と異なり、ゲートウェイは一致しています',
    fix: {
      en: 'Change openapi.yaml and the gateway to what the target answers; if you only use jpo-sandbox, open an issue with this report.',
      ja: 'openapi.yaml とゲートウェイを接続先に合わせてください。利用者の方は、このレポートを添えて issue を作成してください。',
    },
  },
  gateway: {
    en: 'the gateway departs from openapi.yaml and the target does not',
    ja: 'ゲートウェイが openapi.yaml と異なります',
    fix: { en: 'Mend the gateway: it is wrong by its own document.', ja: 'ゲートウェイを修正してください。' },
  },
  both: {
    en: 'both depart from openapi.yaml',
    ja: '両者とも openapi.yaml と異なります',
    fix: { en: 'Change openapi.yaml: nobody answers as it says.', ja: 'openapi.yaml を修正してください。' },
  },
  open: {
    en: 'openapi.yaml allows both: the gateway chose otherwise than the target',
    ja: 'openapi.yaml はどちらも許容しています。ゲートウェイの選択が接続先と異なります',
    fix: {
      en: 'If the gateway has changed, take that back. If the target has, or was never known to answer so, change the gateway (or its world file), and record again.',
      ja: 'ゲートウェイを変更した場合は元に戻してください。接続先が変わった場合は、ゲートウェイ (または world ファイル) を合わせ、再記録してください。',
    },
  },
}

interface KindRow {
  readonly grade: Grade
  readonly text: Text
}

/** The kinds of differences between two answers. */
export const differenceKinds = {
  answer: { grade: 'breaking', text: { en: 'only one of them answered', ja: '片方だけが応答' } },
  status: { grade: 'breaking', text: { en: 'another HTTP status', ja: 'HTTP ステータスが異なる' } },
  outcome: { grade: 'breaking', text: { en: 'another outcome', ja: '結果が異なる' } },
  'not-json': { grade: 'breaking', text: { en: 'a body that is not JSON', ja: '本文が JSON ではない' } },
  'missing-key': { grade: 'breaking', text: { en: 'a key that the target does not send', ja: '接続先にないキー' } },
  'renamed-key': { grade: 'breaking', text: { en: 'a key of another name', ja: 'キーの名前が異なる' } },
  type: { grade: 'breaking', text: { en: 'another type', ja: '型が異なる' } },
  form: { grade: 'breaking', text: { en: 'another form', ja: '形式が異なる' } },
  'missing-entry': {
    grade: 'breaking',
    text: { en: 'an entry that the target does not send', ja: '接続先にない要素' },
  },
  header: { grade: 'breaking', text: { en: 'another header', ja: 'ヘッダーが異なる' } },
  value: { grade: 'value', text: { en: 'another value', ja: '値が異なる' } },
  'extra-key': { grade: 'additive', text: { en: 'a key that only the target sends', ja: '接続先だけにあるキー' } },
  'extra-entry': { grade: 'additive', text: { en: 'an entry that only the target sends', ja: '接続先だけにある要素' } },
  'document-key': {
    grade: 'additive',
    text: { en: 'a key that openapi.yaml does not name', ja: 'openapi.yaml にないキー' },
  },
  document: { grade: 'breaking', text: { en: 'not as openapi.yaml says', ja: 'openapi.yaml と異なる' } },
} as const satisfies Record<string, KindRow>

export type DifferenceKind = keyof typeof differenceKinds

/** A difference between target and gateway, or a violation of the document that both share. */
export interface Difference {
  /** `HTTP status`, `header NAME`, `body`, or a path in the body, such as `_links.self`. */
  readonly place: string
  readonly kind: DifferenceKind
  readonly grade: Grade
  /** Printable value of each side; absent where it has none. */
  readonly target?: string
  readonly gateway?: string
  readonly drifter: Drifter
}

/** A difference before its grade and drifter are known. */
export type UngradedDifference = Omit<Difference, 'drifter' | 'grade'>
