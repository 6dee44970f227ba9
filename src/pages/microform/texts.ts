import type { ContextProblem } from '../../transient-tokens/capture-context.ts'
import type { CardProblem } from '../../transient-tokens/issue-token.ts'
import type { Text } from '../../verdict/text.ts'

/** Why a capture context is not taken, for a browser. */
export const contextTexts: Readonly<Record<ContextProblem, Text>> = {
  'no-token': {
    en: 'The capture context is no JWT. Send the bare text of /microform/v2/sessions.',
    ja: 'captureContext が JWT ではありません。/microform/v2/sessions の応答をそのまま渡してください。',
  },
  unsigned: {
    en: 'The capture context is not signed with RS256.',
    ja: 'captureContext が RS256 で署名されていません。',
  },
  changed: { en: 'The capture context was changed.', ja: 'captureContext が改変されています。' },
  'other-gateway': {
    en: 'The capture context is of another gateway, or from before this one was started anew.',
    ja: 'captureContext は別のサンドボックス、または再起動前のものです。',
  },
  'not-a-context': { en: 'This token is no capture context.', ja: 'このトークンは captureContext ではありません。' },
  expired: {
    en: 'The capture context has expired. Ask /microform/v2/sessions for a new one.',
    ja: 'captureContext の有効期限が切れました。/microform/v2/sessions で取り直してください。',
  },
  'other-space': {
    en: 'The capture context is of another namespace.',
    ja: 'captureContext は別の名前空間のものです。',
  },
}

/** Why a card gets no token, for the page. */
export const cardTexts: Readonly<Record<CardProblem, Text>> = {
  'not-a-number': { en: 'The card number is wrong.', ja: 'カード番号が正しくありません。' },
  unlisted: {
    en: 'jpo-sandbox: this is not a listed test card. Use a test card, never a real one; a world file can list more.',
    ja: 'jpo-sandbox: テストカードではありません。実在のカードは使わず、テストカードを入力してください (world ファイルで追加できます)。',
  },
  network: {
    en: 'Cards of this brand are not accepted here (allowedCardNetworks).',
    ja: 'このブランドのカードは使えません (allowedCardNetworks)。',
  },
}

export const expiryText: Text = {
  en: 'The expiry is a month from 01 to 12 and a year of four digits.',
  ja: '有効期限は 01〜12 の月と4桁の年で指定してください。',
}
