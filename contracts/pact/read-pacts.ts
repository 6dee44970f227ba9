import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeText } from '../../src/base/decode-text.ts'
import { isTooDeep } from '../../src/base/is-too-deep.ts'
import { isObject } from '../../src/base/json-path.ts'
import type { Text } from '../../src/verdict/text.ts'
import { foreignPath, isGatewayPath } from '../base/gateway-path.ts'
import { parseJson } from '../base/parse-json.ts'
import { deepestDocument } from '../base/read-document.ts'
import { checkStates } from '../states/check-states.ts'
import type { ProviderState } from '../states/provider-states.ts'
import type { SigningMerchant } from '../states/read-merchants.ts'

/** An interaction of a pact of version 2, 3 or 4. */
export interface PactInteraction {
  readonly description: string
  readonly states: readonly ProviderState[]
  /** The failure of a pending interaction is reported and fails nothing. */
  readonly isPending: boolean
  /** As the file has it. */
  readonly request: Readonly<Record<string, unknown>>
}

export interface PactFile {
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly interactions: readonly PactInteraction[]
}

/** A problem of a file, or of one of its interactions. */
export interface PactProblem {
  readonly file: string
  readonly interaction?: string
  /** The problem, and what is allowed. */
  readonly what: string
  /** The same in Japanese. */
  readonly ja: string
}

interface ReadPacts {
  readonly pacts: readonly PactFile[]
  /** In the order of the files. With any problem, the pacts are not used. */
  readonly problems: readonly PactProblem[]
}

/** The world whose merchants states may name; any merchant without it. */
type World = { readonly merchants: readonly Pick<SigningMerchant, 'merchantId'>[] } | undefined

/** Reads pact files, and the pact files of folders, and lists every problem. */
export async function readPacts(paths: readonly string[], world?: World): Promise<ReadPacts> {
  const read = await Promise.all(paths.map((path) => readPath(path, world)))
  const problems = read.flatMap((part) => part.problems)
  const nothing = toProblem('the pacts', {
    en: 'no file was named. Allowed: pact files, and folders with pact files',
    ja: 'ファイルが指定されていません。pact ファイル、またはそのフォルダーを指定してください',
  })
  return { pacts: read.flatMap((part) => part.pacts), problems: paths.length === 0 ? [nothing] : problems }
}

async function readPath(path: string, world: World): Promise<ReadPacts> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined)
    return fail(
      toProblem(path, {
        en: `there is no such file or folder. ${runTests.en}`,
        ja: `ファイルまたはフォルダーがありません。${runTests.ja}`,
      }),
    )
  if (!found.isDirectory()) return readPact(path, world)
  const files = (await readdir(path)).filter((name) => name.endsWith('.json')).sort()
  if (files.length === 0)
    return fail(
      toProblem(path, {
        en: `the folder has no pact files. Allowed: a folder with files that end in .json. ${runTests.en}`,
        ja: `フォルダーに pact ファイル (.json) がありません。${runTests.ja}`,
      }),
    )
  const read = await Promise.all(files.map((name) => readPact(join(path, name), world)))
  return { pacts: read.flatMap(({ pacts }) => pacts), problems: read.flatMap(({ problems }) => problems) }
}

const runTests: Text = {
  en: 'Run your consumer tests first: they write it',
  ja: '先に consumer テストを実行してください (テストが書き出します)',
}

const fail = (...problems: readonly PactProblem[]): ReadPacts => ({ pacts: [], problems })

const toProblem = (file: string, { en, ja }: Text, interaction?: string): PactProblem => ({
  file,
  ...(interaction !== undefined && { interaction }),
  what: en,
  ja,
})

const notPact: Text = {
  en: 'it is not a pact. Allowed: JSON as Pact writes it, with the names of consumer and provider, and interactions',
  ja: 'pact ではありません。consumer と provider の名前、interactions を持つ、Pact が書き出した JSON を指定してください',
}

const notJson: Text = { en: `it is not JSON, and so ${notPact.en}`, ja: `JSON ではないため、${notPact.ja}` }

/** Reads a pact file and lists every problem. */
export async function readPact(file: string, world?: World): Promise<ReadPacts> {
  // To open a pipe or a device would wait for ever.
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => true,
  )
  if (!isFile) return fail(toProblem(file, notFile))
  const bytes = await readFile(file).catch(() => undefined)
  if (bytes === undefined) return fail(toProblem(file, { en: 'it could not be read', ja: 'ファイルを読み取れません' }))
  const decoded = decodeText(bytes)
  if ('why' in decoded) return fail(toProblem(file, { en: `it ${decoded.why}`, ja: decoded.ja }))
  const pact = parseJson(decoded.text)
  if (!isObject(pact)) return fail(toProblem(file, pact === undefined ? notJson : notPact))
  if (isTooDeep(pact, deepestDocument)) return fail(toProblem(file, tooDeep))
  const [consumer, provider] = [readName(pact.consumer), readName(pact.provider)]
  if (consumer === undefined || provider === undefined) return fail(toProblem(file, notPact))
  const messages = readList(pact.messages).map((message) => toProblem(file, notHttp, readDescription(message)))
  const interactions = readList(pact.interactions)
  if (interactions.length === 0) return fail(...(messages.length > 0 ? messages : [toProblem(file, empty)]))
  const problems = [
    ...messages,
    ...interactions.flatMap((interaction) =>
      checkInteraction(interaction, world).map((text) => toProblem(file, text, readDescription(interaction))),
    ),
  ]
  if (problems.length > 0) return fail(...problems)
  return {
    pacts: [{ file, consumer, provider, interactions: interactions.filter(isObject).map(toInteraction) }],
    problems: [],
  }
}

const notFile: Text = {
  en: 'it is neither a file nor a folder. Allowed: pact files, and folders with pact files',
  ja: 'ファイルでもフォルダーでもありません。pact ファイル、またはそのフォルダーを指定してください',
}

const tooDeep: Text = {
  en: `it is nested too deep. Allowed: ${deepestDocument} levels`,
  ja: `入れ子が深すぎます。${deepestDocument} 階層まで使えます`,
}

const empty: Text = {
  en: 'it has no interactions, so it proves nothing. Allowed: one at least; was it written by a test that was skipped?',
  ja: 'interactions が空のため、何も検証できません。1件以上必要です。スキップされたテストが書き出したものではありませんか?',
}

const notHttp: Text = {
  en: 'it is a message, not a request over HTTP: the gateway sends and takes none. Allowed: interactions of type Synchronous/HTTP',
  ja: 'HTTP リクエストではなくメッセージです。ゲートウェイはメッセージを扱いません。type が Synchronous/HTTP のものだけを使えます',
}

const noResponse: Text = {
  en: 'it has no request, or no response. Allowed: both',
  ja: 'request または response がありません。両方が必要です',
}

function checkInteraction(interaction: unknown, world: World): Text[] {
  if (!isObject(interaction)) return [notPact]
  const { type = 'Synchronous/HTTP', request, response } = interaction
  if (type !== 'Synchronous/HTTP') return [notHttp]
  if (!isObject(request) || !isObject(response)) return [noResponse]
  const problems = checkStates(readStates(interaction), { world })
  const { path } = request
  return typeof path === 'string' && !isGatewayPath(path) ? [foreignPath, ...problems] : problems
}

const toInteraction = (interaction: Readonly<Record<string, unknown>>): PactInteraction => ({
  description: readDescription(interaction),
  states: readStates(interaction),
  isPending: interaction['pending'] === true,
  request: isObject(interaction['request']) ? interaction['request'] : {},
})

/** Version 2 has one `providerState`, later versions a list of `providerStates`, each of which may be just a name. */
function readStates(interaction: Readonly<Record<string, unknown>>): ProviderState[] {
  const { providerState, provider_state, providerStates } = interaction
  const given = readList(providerStates ?? providerState ?? provider_state)
  return given.flatMap((state) => {
    if (typeof state === 'string') return state === '' ? [] : [{ name: state, params: {} }]
    if (!isObject(state)) return [{ name: String(state), params: {} }]
    return [{ name: String(state.name), params: isObject(state.params) ? state.params : {} }]
  })
}

const readList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

const readName = (party: unknown): string | undefined =>
  isObject(party) && typeof party.name === 'string' && party.name !== '' ? party.name : undefined

const readDescription = (interaction: unknown): string =>
  isObject(interaction) && typeof interaction.description === 'string' ? interaction.description : '(no description)'
