import { defineWords } from '../base/words.ts'

/** Words of the parts that all views use. */
export const partWords = defineWords({
  en: {
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'This browser does not let the page copy. Select the text and copy it by hand.',
    close: 'Close',
    items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
    fields: (count: number) => (count === 1 ? '1 field' : `${count} fields`),
    more: (count: number) => `Show ${count} more`,
    payCommand: 'The command that sends a payment',
    noAnswer: 'The gateway does not answer. Is it running?',
  },
  ja: {
    copy: 'コピー',
    copied: 'コピーしました',
    copyFailed: 'このブラウザではコピーできません。テキストを選択してコピーしてください。',
    close: '閉じる',
    items: (count) => `${count} 件`,
    fields: (count) => `${count} 項目`,
    more: (count) => `さらに ${count} 件を表示`,
    payCommand: '決済を送信するコマンド',
    noAnswer: 'ゲートウェイが応答しません。起動しているか確認してください。',
  },
})
