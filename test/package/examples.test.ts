import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { root, run, runWell } from './run.ts'

const project = inject('project')
let gateway: ChildProcess
let url = ''

const strictly = [
  ...['--module', 'nodenext', '--target', 'es2023', '--strict', '--noEmit'],
  ...['--allowImportingTsExtensions', '--skipLibCheck'],
]

beforeAll(async () => {
  const program = join(project, 'node_modules/.bin/jpo-sandbox')
  gateway = spawn(program, ['--port', '0', '--json', '--quiet'], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: gateway.stdout as NonNullable<typeof gateway.stdout> })) {
    url = JSON.parse(line).url
    break
  }
})

afterAll(async () => {
  gateway.kill('SIGTERM')
  const [code] = await once(gateway, 'exit')
  expect(code).toBe(0)
})

const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The first TypeScript block below a heading of the README. */
const blockBelow = (heading: string): string =>
  new RegExp(`^## ${heading}\\n[\\s\\S]*?^\`\`\`ts\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readme)?.[1] ?? ''

test.each([
  ['Use it in your tests', 'pasted'],
  ['Contracts \\(契約テスト\\)', 'pasted-contract'],
])('the code below «%s» in the README works', async (heading, name) => {
  const folder = join(project, name)
  await mkdir(folder)
  await writeFile(join(folder, 'pasted.test.ts'), blockBelow(heading))
  const { code, stdout, stderr } = await run('npx', ['vitest', 'run', '--root', folder], { cwd: folder })
  expect(code, stdout + stderr).toBe(0)
  const { stdout: complaints } = await run('npx', ['tsc', ...strictly, `${name}/pasted.test.ts`], { cwd: project })
  expect(complaints).toBe('')
})

test('the gateway fulfils the contract of the README', async () => {
  const { code, stdout, stderr } = await run('npx', ['jpo-sandbox', 'verify', '--pacts', 'pasted-contract/pacts'], {
    cwd: project,
  })
  expect(code, stdout + stderr).toBe(0)
  expect(stdout).toContain('1 interaction')
  const document = 'node_modules/jpo-sandbox/openapi.yaml'
  const pact = 'pasted-contract/pacts/shop-cybersource-payments.json'
  expect(await run('npx', ['opc', '--oas', document, pact], { cwd: project })).toMatchObject({ code: 0 })
})

test('examples/vitest-project passes its own tests', async () => {
  const { code, stdout, stderr } = await run('npx', ['vitest', 'run', '--root', 'examples/vitest-project'], {
    cwd: project,
  })
  expect(code, stdout + stderr).toBe(0)
})

test('examples/vitest-project is type-checked', async () => {
  const file = 'examples/vitest-project/checkout.test.ts'
  const { stdout } = await run('npx', ['tsc', ...strictly, file], { cwd: project })
  expect(stdout).toBe('')
})

describe('examples/contract-project', () => {
  const cwd = join(project, 'examples/contract-project')

  // A real project has its own.
  beforeAll(() => symlink(join(project, 'node_modules'), join(cwd, 'node_modules')))

  // The steps of its workflow, except the last.
  test.each([
    ['contracts:consumer', 'passed'],
    ['contracts:provider', 'a payment in twelve installments'],
    ['contracts:openapi', ''],
    ['contracts:recorded', 'Nothing was recorded from CyberSource yet'],
    ['scan', 'Findings: 0'],
  ])('%s passes', async (script, wanted) => {
    const { code, stdout, stderr } = await run('npm', ['run', script], { cwd })
    expect(code, stdout + stderr).toBe(0)
    expect(stdout + stderr).toContain(wanted)
  })

  test('its replay is skipped without credentials', async () => {
    const { code, stdout, stderr } = await run('npm', ['run', 'contracts:replay'], { cwd })
    expect(code, stdout + stderr).toBe(0)
    expect(stdout + stderr).toContain('CYBERSOURCE_MERCHANT_ID')
  })

  test('it is type-checked', async () => {
    const file = 'examples/contract-project/checkout.pact.test.ts'
    const { stdout } = await run('npx', ['tsc', ...strictly, file], { cwd: project })
    expect(stdout).toBe('')
  })

  test('its workflow runs existing scripts, and no step fails silently', async () => {
    const text = readFileSync(join(cwd, '.github/workflows/contracts.yml'), 'utf8')
    const { jobs } = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> }
    const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
    expect(Object.keys(jobs)).toEqual(['contracts', 'replay'])
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []))
    const used = commands.flatMap((command) => [...command.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name))
    expect(used).toEqual([
      ...['contracts:consumer', 'contracts:provider', 'contracts:openapi', 'contracts:recorded', 'scan'],
      ...['contracts:consumer', 'contracts:replay'],
    ])
    for (const name of used) expect(scripts).toHaveProperty([name as string])
    expect(text).not.toContain('continue-on-error')
  })
})

test.each(['jwt', 'jwt_p12', 'http_signature'])('examples/vendor-sdk pays with the scheme %s', async (scheme) => {
  const config = await runWell('npx', ['jpo-sandbox', 'sdk-config', '--url', url, '--scheme', scheme], { cwd: project })
  const file = join(project, `sdk-config.${scheme}.json`)
  await writeFile(file, config)
  const { code, stdout, stderr } = await run(process.execPath, ['pay.mjs', file], {
    cwd: join(project, 'examples/vendor-sdk'),
  })
  expect(stdout, stderr).toContain('HTTP 201  AUTHORIZED')
  expect(code).toBe(0)
})

test('examples/curl pays', async () => {
  const { code, stdout, stderr } = await run('sh', ['examples/curl/pay.sh', url], { cwd: project })
  expect(stdout, stderr).toContain('"status":"AUTHORIZED"')
  expect(code).toBe(0)
})

test('SIGTERM to npx also ends the gateway', async () => {
  const npx = spawn('npx', ['jpo-sandbox', '--port', '0', '--json'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = (await once(createInterface({ input: npx.stdout }), 'line')) as [string]
  const { admin } = JSON.parse(line)
  expect((await fetch(`${admin}/health`)).status).toBe(200)
  npx.kill('SIGTERM')
  await expect.poll(() => fetch(`${admin}/health`).then(String, () => 'gone'), { timeout: 5_000 }).toBe('gone')
})
