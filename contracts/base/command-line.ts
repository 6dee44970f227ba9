import { fileURLToPath } from 'node:url'

/** The commands, by the names under which `npm run` and `npx jpo-sandbox` know them, and what each does. */
export const commands = {
  start: 'start the gateway / ゲートウェイを起動',
  pay: 'send one payment and show what comes back / 決済を1件送信',
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

/** What they print is for a program to read, and the banner of `npm run` would be in its way. */
const silent: ReadonlySet<CommandName> = new Set(['sign', 'sdk-config'])

/** Whether texts name commands as they are run from the installed package, where all code is JavaScript. */
let isPackage = import.meta.url.endsWith('.js')

/** Lets tests see what the package says. */
export function speakOfPackage(): void {
  isPackage = true
}

/** How a command is run: by npm in a clone, by npx from the package. */
export function toCommandLine(name: CommandName, args = '', { isSilent = silent.has(name) } = {}): string {
  if (isPackage) return `npx jpo-sandbox ${name} ${args}`.trimEnd()
  const words = name === 'start' ? ['npm start', isSilent && '--silent'] : ['npm run', isSilent && '--silent', name]
  return [...words, args !== '' && `-- ${args}`].filter((word) => word !== false).join(' ')
}

/** A file that comes along, from the folder in which commands are run. */
export const toShippedPath = (path: string): string => (isPackage ? `node_modules/jpo-sandbox/${path}` : path)

/** A folder that comes along, from anywhere when it lies in the installed package. */
export const toShippedFolder = (path: string): string =>
  isPackage ? fileURLToPath(new URL(path, import.meta.resolve('jpo-sandbox/package.json'))) : path
