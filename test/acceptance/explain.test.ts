import { readFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { runProgram } from './run-program.ts'

const sample = 'examples/requests/bonus.json'
const path = '/pts/v2/payments'

/** What `explain` says of a payment that `sign` has signed and that was changed on its way. */
async function explain(scheme: 'http' | 'jwt', change: (headers: Map<string, string>) => string): Promise<string> {
  const gateway = await startGateway()
  onTestFinished(() => gateway.close())
  const where = ['--url', gateway.url]
  // The host that `fetch` sends.
  const host = ['--host', new URL(gateway.url).host]
  const signed = await runProgram('cli/sign.ts', '--scheme', scheme, '--body', sample, ...host, ...where)
  const lines = signed.stdout.trim().split('\n')
  const headers = new Map(lines.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]))
  const called = change(headers)
  const reply = await fetch(gateway.url + called, {
    method: 'POST',
    headers: [...headers],
    body: await readFile(sample),
  })
  expect(reply.status).toBe(401)
  const { code, stdout } = await runProgram('cli/explain.ts', ...where)
  expect(code).toBe(0)
  return stdout
}

test('the lines of a signing string are shown, and the one that differs is marked', async () => {
  // As in README.md.
  const said = await explain('http', () => `${path}/`)
  expect(said).toContain('slash-at-end')
  expect(said).toMatch(/\n {4}host: 127\.0\.0\.1:\d+\n {4}date: /)
  expect(said).toContain(`\n> - request-target: post ${path}/\n> + request-target: post ${path}\n`)
  expect(said).toMatch(/\n {4}digest: SHA-256=\S+\n {4}v-c-merchant-id: smcc_all$/m)
})

test('where all lines are the same, none is marked, and the key is named', async () => {
  const said = await explain('http', (headers) => {
    const signature = headers.get('signature') ?? ''
    headers.set(
      'signature',
      signature.replace(/signature="./, (start) => `${start.slice(0, -1)}_`),
    )
    return path
  })
  expect(said).toContain('if all lines are the same, then it is the key')
  expect(said).toMatch(/\n {4}host: .*\n {4}date: .*\n {4}request-target: post /)
  expect(said).not.toMatch(/^[> ] [-+] /m)
})

test('a token has no lines, and none are promised', async () => {
  const said = await explain('jwt', (headers) => {
    headers.set('authorization', `${headers.get('authorization')?.slice(0, -4)}AAAA`)
    return path
  })
  expect(said).toContain('token-signature-mismatch')
  expect(said).not.toMatch(/Expected, and received|line by line/)
})
