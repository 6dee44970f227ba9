/** All commands of `npm run` and `npx jpo-sandbox`, with a summary each. */
export const commands = {
  start: 'start the gateway / ゲートウェイを起動',
  health: 'say whether the gateway can take payments, for probes / 稼働確認 (プローブ用)',
  pay: 'send one payment and show what comes back / 決済を1件送信',
  capture: 'capture an authorization / 売上確定',
  reverse: 'reverse an authorization / オーソリ取消',
  refund: 'refund a sale or a capture / 返金',
  void: 'void a sale, a capture, a refund or a credit before the batch / 締め処理前の取消',
  show: 'show everything that became of a payment / 決済の経過を表示',
  search: 'search for transactions / 取引の検索',
  settle: 'send what waits to the acquirer, and show what it rejects / 売上処理を実行',
  deposits: 'show when the acquirer would pay / 入金予定を表示',
  report: 'download a report of transactions or batches / レポートのダウンロード',
  catalogue: 'list every outcome and fault that can be asked for / 指定できる結果と障害の一覧',
  sign: 'print signed headers, or a whole curl line / 署名ヘッダーまたは curl を表示',
  explain: 'say why a request was answered as it was / 結果の理由を説明',
  keys: 'make test keys for a merchant / テスト用キーを作成',
  'sdk-config': "configure CyberSource's Node SDK for the gateway / 公式 Node SDK の設定を表示",
  verify: 'verify your own Pact contracts against the gateway / Pact 契約をゲートウェイで検証',
  pact: 'turn a journal entry into a Pact interaction or a failing test / ジャーナルから Pact またはテストを作成',
  replay: "replay contracts against CyberSource's test system and compare / apitest に再送して比較",
  scan: 'fail when files hold payment card numbers that are no test numbers / カード番号の混入を検査',
} as const

export type CommandName = keyof typeof commands

/** Commands whose output is read by programs: the banner of `npm run` must not precede it. */
const silent: ReadonlySet<CommandName> = new Set(['sign', 'sdk-config'])

/** Whether this code runs from the installed package, which is JavaScript only. */
export const isPackage = /\.js(\?|$)/.test(String(import.meta.url))

/** The shell command that runs one of the commands: by npm in a clone, by npx from the package. */
export function toCommandLine(name: CommandName, args = '', { isSilent = silent.has(name) } = {}): string {
  if (isPackage) return `npx jpo-sandbox ${name} ${args}`.trimEnd()
  const words = name === 'start' ? ['npm start', isSilent && '--silent'] : ['npm run', isSilent && '--silent', name]
  return [...words, args !== '' && `-- ${args}`].filter((word) => word !== false).join(' ')
}

/** Path of a shipped file, relative to the working folder. */
export const toShippedPath = (path: string): string => (isPackage ? `node_modules/jpo-sandbox/${path}` : path)
