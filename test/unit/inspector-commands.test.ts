import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toCurl } from '../../mocks/inspector/app/exchanges/to-commands.ts'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment, unverified } from '../support.ts'

/** Texts that a shell, curl or a reader could take for something else than text. */
const texts: readonly string[] = [
  `it's`,
  `'; touch here; '`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell.
  '$(touch here) `touch here` ${HOME} \\',
  '"\n"; touch here\n#',
  'END_OF_BODY',
  '\nEND_OF_BODY\ntouch here\n',
  'a!!b !touch',
  '@/etc/hostname',
  '--out here',
  '[1-9]{a,b}',
  '\u202egnirts \u2066hidden\u2069 \u200b\u2028\u0085\u007f\ufeff',
  '\u0000\u001b[31m\r',
  '<script>alert(1)</script>',
  '桜 ',
  '%s %n',
]

const portOf = (server: Server): number => (server.address() as AddressInfo).port

interface Got {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

const got: Got[] = []
const receiver = createServer(async (incoming, response) => {
  const { method, url, headers } = incoming
  got.push({ method, url, headers, body: await buffer(incoming) })
  response.end()
})
let gateway: HttpGateway

beforeAll(async () => {
  gateway = await startGateway({ auth: unverified })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  receiver.close()
  await gateway.close()
})

/** What the gateway keeps of a request that is sent as it is; fetch would change its path. */
async function exchange(path: string, { body = {}, headers = {} }: { body?: unknown; headers?: object } = {}) {
  const id = await new Promise<string>((resolve, reject) => {
    const sending = request(gateway.url, {
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', ...headers },
    })
    sending.once('response', (response) => {
      response.resume()
      resolve(String(response.headers['x-sandbox-journal']))
    })
    sending.once('error', reject)
    sending.end(JSON.stringify(body))
  })
  return (await fetch(`${gateway.admin}/journal/${id}`)).json()
}

/** Runs lines in `sh` in a folder of their own, with a stand-in for npm. */
async function run(lines: string): Promise<{ readonly signed: readonly string[]; readonly files: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'to-paste-'))
  try {
    await writeFile(
      join(folder, 'npm'),
      '#!/bin/sh\nfor word; do printf \'%s\\0\' "$word"; done > signed\necho "x-signed: yes"\n',
    )
    // As the page asks for where the gateway kept no body.
    await writeFile(join(folder, 'body.json'), '{}')
    await chmod(join(folder, 'npm'), 0o755)
    await promisify(execFile)('sh', ['-c', lines], {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
    })
    const signed = (await readFile(join(folder, 'signed'), 'utf8')).split('\0').slice(0, -1)
    return { signed, files: (await readdir(folder)).sort() }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const base = () => `http://127.0.0.1:${portOf(receiver)}`

test.each(texts)('a body with %j is sent again as it was, and nothing else happens', async (text) => {
  const body = { ...toSamplePayment({ method: 'single' }), note: { text, [text]: [text] } }
  const entry = await exchange('/pts/v2/payments', { body })
  got.length = 0
  const lines = toCurl(entry, base())
  const { signed, files } = await run(lines)
  expect(files).toEqual(['body.json', 'npm', 'signed'])
  expect(got).toHaveLength(1)
  expect(JSON.parse(got[0]?.body.toString() ?? '')).toEqual(entry.request.body)
  expect(entry.request.body.note).toEqual(body.note)
  expect(got[0]).toMatchObject({ method: 'POST', url: '/pts/v2/payments', headers: { 'x-signed': 'yes' } })
  expect(signed).toEqual(
    ['run', '--silent', 'sign', '--', '--url', base(), '--method', 'POST', '--path', '/pts/v2/payments'].concat(
      entry.merchantId === undefined ? [] : ['--merchant', entry.merchantId],
      ['--body', 'body.json'],
    ),
  )
  // Nobody sees other text than runs.
  expect(lines.replace(/[\x20-\x7e\n]|\p{L}/gu, '')).toBe('')
})

test.each([
  "/pts/v2/payments/'$(touch%20here)'`ls>here`;&ls>here",
  '/pts/v2/payments/[1-9]{a,b}',
  '/pts/v2/payments/../../x?a=[1-3]&b=;touch here'.replace(' ', '%20'),
  '/pts/v2/payments?x=--out&y=@/etc/hostname&z=!!',
])('the path %s is called once, as it was', async (path) => {
  const entry = await exchange(path)
  got.length = 0
  const { signed, files } = await run(toCurl(entry, base()))
  expect(files).toEqual(['body.json', 'npm', 'signed'])
  expect(got.map(({ url }) => url)).toEqual([path])
  expect(signed[signed.indexOf('--path') + 1]).toBe(path)
})

test.each(texts.filter((text) => /^[\x20-\x7e]+$/.test(text)))(
  'a header with %j goes along as it was',
  async (text) => {
    const entry = await exchange('/pts/v2/payments', { headers: { 'x-sandbox-scenario': text } })
    got.length = 0
    const { files } = await run(toCurl(entry, base()))
    expect(files).toEqual(['body.json', 'npm', 'signed'])
    expect(got.map(({ headers }) => headers['x-sandbox-scenario'])).toEqual([text.trim()])
  },
)
