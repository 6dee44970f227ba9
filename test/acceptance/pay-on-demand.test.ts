import { expect, onTestFinished, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { type Spawned, spawnProgram } from './spawn.ts'

const pay = (...args: readonly string[]): Spawned => spawnProgram('cli/pay.ts', ...args)

async function start(options: Parameters<typeof startGateway>[0] = {}): Promise<HttpGateway> {
  const gateway = await startGateway(options)
  onTestFinished(() => gateway.close())
  return gateway
}

test('--scenario asks for an outcome, and the reason is printed', async () => {
  const { url } = await start()
  const { code, stdout } = await pay('--url', url, '--scenario', 'insufficient-fund').exit
  expect(code).toBe(1)
  expect(stdout).toMatch(/^HTTP 201 {3}DECLINED {3}拒否 {3}INSUFFICIENT_FUND$/m)
  expect(stdout).toContain('scenario:insufficient-fund [sandbox]')
  expect(stdout).toContain('残高不足: ヘッダー x-sandbox-scenario による指定')
})

test('a scenario that does not exist is told with the one that was probably meant', async () => {
  const { url } = await start()
  const { code, stdout } = await pay('--url', url, '--scenario', 'expird').exit
  expect(code).toBe(1)
  expect(stdout).toContain('there is no outcome "expird"; did you mean expired-card?')
})

test.each([
  ['answer-lost', [], /^No answer: UND_ERR_SOCKET/m, /The gateway has a payment of this reference: \d{22} AUTHORIZED/],
  ['no-answer', ['--timeout', '200'], /^No answer: nothing came in time/m, /has a payment of this reference/],
  [
    'reset-before-commit',
    [],
    /^No answer: ECONNRESET/m,
    /has no payment of this request: nothing was processed\. \(記録なし\)/,
  ],
  ['truncated-body', [], /^No answer: /m, /has a payment of this reference/],
] as const)(
  '--fault %s leaves the outcome unknown, and says what the gateway knows',
  async (fault, args, says, knows) => {
    const { url } = await start()
    const { code, stdout, stderr } = await pay('--url', url, '--fault', fault, ...args).exit
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(says)
    expect(stdout).toMatch(knows)
  },
)

test('a gateway whose clock was set is paid with a signature of its own time', async () => {
  const { url } = await start({ now: '2028-02-29', frozen: true })
  const { code, stdout } = await pay('--url', url, '--method', 'installment').exit
  expect(code).toBe(0)
  expect(stdout).toContain('"submitTimeUtc": "2028-02-28T15:00:00Z"')
  expect(stdout).toContain('first bill in month 03')
})

test('of two runs each speaks of its own payment', async () => {
  const { url } = await start()
  const lost = await pay('--url', url, '--fault', 'answer-lost').exit
  expect(lost.stdout).toContain('The gateway has a payment of this reference')
  const unprocessed = await pay('--url', url, '--fault', 'reset-before-commit').exit
  expect(unprocessed.stdout).toContain('(記録なし)')
})

test('what came of a fault is printed as it came', async () => {
  const { url } = await start()
  const page = await pay('--url', url, '--fault', 'html-502').exit
  expect(page.stdout).toMatch(/^HTTP 502 {3}\ncontent-type: text\/html\n\n<html>$/m)
  const busy = await pay('--url', url, '--fault', 'too-many-requests').exit
  expect(busy.stdout).toMatch(/^HTTP 429 .*\nretry-after: 1$/m)
})

test('half a reply repeats no card number that somebody has put into the reference', async () => {
  const { url } = await start()
  const { stdout } = await pay('--url', url, '--fault', 'broken-json', '--reference', 'for 4111111111111111').exit
  expect(stdout).toMatch(/^HTTP 201/m)
  expect(stdout).toContain('411111******1111')
  expect(stdout).not.toContain('4111111111111111')
})
