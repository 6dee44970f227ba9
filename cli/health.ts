import { tokenVariable } from '../contracts/states/request-admin.ts'
import { adminTokenOf } from '../mocks/replicas/admin-token-of.ts'
import { stateKeyOfEnvironment } from '../mocks/stores/open-state.ts'
import { adminPrefix } from '../src/admin/admin-prefix.ts'
import { matching } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { isObject } from '../src/base/json-path.ts'
import { defaultPort } from './default-port.ts'
import { type Command, runCommand } from './flags.ts'
import { print } from './reply-report.ts'

const command = {
  name: 'health',
  summary: [
    'Says whether the gateway of this machine can take payments: a probe of a container. A gateway whose state cannot be',
    `stored cannot. The token of the admin API is read from ${tokenVariable}; replicas need none.`,
    'Exit code 0: it can; 1: it cannot, or nothing answers. / このマシンのゲートウェイの稼働を確認します。',
  ].join('\n'),
  groups: {
    Gateway: {
      port: {
        short: 'p',
        value: 'N',
        env: true,
        help: `port of the gateway (default ${defaultPort})`,
        allows: matching('1 to 65535', /^[1-9]\d{0,4}$/),
      },
      timeout: {
        value: 'MS',
        help: 'ms to wait for an answer (default 2000)',
        allows: matching('1 to 60000', /^([1-9]\d{0,3}|[1-5]\d{4}|60000)$/),
      },
    },
    Output: { json: { help: 'print only the answer of the gateway, as JSON' } },
  },
  examples: [toCommandLine('health'), toCommandLine('health', '--port 9000')],
} as const satisfies Command

/** The token that was set, or the one that replicas make of the key of their state. */
function readToken(): string | undefined {
  const set = process.env[tokenVariable]
  if (set !== undefined && set !== '') return set
  const key = stateKeyOfEnvironment()
  return key === undefined ? undefined : adminTokenOf(key)
}

/** Why the answer of a gateway is not good; undefined when it is. */
function findTrouble(status: number, body: unknown): string | undefined {
  if (status === 200) return undefined
  if (status === 401) return `It answers, but its admin API needs a token. Set ${tokenVariable}.`
  const { state, title } = (isObject(body) ? body : {}) as {
    readonly state?: { trouble?: string }
    readonly title?: string
  }
  return state?.trouble ?? title ?? `It answers with ${status}. Is it a jpo-sandbox?`
}

await runCommand(command, async ({ port, timeout, json }) => {
  const token = readToken()
  const url = `http://127.0.0.1:${port ?? defaultPort}${adminPrefix}/health`
  const answer = await fetch(url, {
    signal: AbortSignal.timeout(Number(timeout ?? 2_000)),
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  }).then(
    async (response) => ({ status: response.status, body: (await response.json().catch(() => undefined)) as unknown }),
    () => undefined,
  )
  if (answer === undefined) {
    process.stderr.write(`No gateway answers at port ${port ?? defaultPort}. / ゲートウェイが応答しません。\n`)
    return 1
  }
  if (json === true) print(JSON.stringify(answer.body, null, 2))
  const trouble = findTrouble(answer.status, answer.body)
  if (trouble !== undefined) {
    process.stderr.write(`${trouble}\n`)
    return 1
  }
  if (json !== true) print(toLine(answer.body))
  return 0
})

/** `ok`, and what a replica does. */
function toLine(body: unknown): string {
  const { state } = (isObject(body) ? body : {}) as { readonly state?: { role?: string; leader?: string } }
  if (state?.role === undefined) return 'ok'
  return `ok: ${state.role}${state.role === 'follower' ? ` of ${state.leader}` : ''}`
}
