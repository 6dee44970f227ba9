import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { collectText } from '../acceptance/collect-text.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The files that the four steps need. */
const parts = ['src', 'mocks', 'contracts', 'cli', 'openapi.yaml', 'package.json', 'tsconfig.json']
const steps = ['contracts:consumer', 'contracts:provider', 'contracts:openapi', 'contracts:recorded'] as const

interface Break {
  /** A file, or a folder of TypeScript in which one file has `from`. */
  readonly file: string
  readonly from: string
  readonly to: string
  /** The step that must fail. Earlier steps pass, later ones do not run. */
  readonly step: (typeof steps)[number]
  /** Parts of its output. */
  readonly says: readonly string[]
}

const approvalCode = 'approvalCode: outcome.approval.approvalCode ?? approvalCodes.smcc,'
const declined = '"reason": "INSUFFICIENT_FUND"'

test.concurrent.for<[string, Break]>([
  [
    'the client sends another code than the contract says',
    {
      file: 'src/client/jpo-option-table.ts',
      from: "'61'",
      to: "'62'",
      step: 'contracts:consumer',
      says: ['a payment in installments'],
    },
  ],
  [
    'somebody edits a pact',
    {
      file: 'contracts/pacts/jpo-sandbox-client-cybersource-payments.json',
      from: declined,
      to: '"reason": "NO_MONEY"',
      step: 'contracts:consumer',
      says: ['INSUFFICIENT_FUND', 'NO_MONEY', 'npm run contracts:consumer -- --write'],
    },
  ],
  [
    'the gateway leaves out a field that the client reads',
    {
      file: 'src',
      from: approvalCode,
      to: '',
      step: 'contracts:provider',
      says: ['a payment in installments', 'approvalCode', 'What to do'],
    },
  ],
  [
    'a rule of the gateway changes',
    {
      file: 'src/acquirer/refusals.ts',
      from: 'card.brand?.type !== visa',
      to: 'card.brand === undefined',
      step: 'contracts:provider',
      says: ['a bonus payment with a card that is not a Visa', '400', '201', 'What to do'],
    },
  ],
  [
    'openapi.yaml renames a word',
    {
      file: 'openapi.yaml',
      from: '- INSUFFICIENT_FUND\n',
      to: '- INSUFFICIENT_FUNDS\n',
      step: 'contracts:openapi',
      says: ['a payment with the outcome insufficient-fund', 'INSUFFICIENT_FUND', 'What to do'],
    },
  ],
  [
    'the gateway answers unlike CyberSource in a field that no client reads',
    {
      file: 'src',
      from: "avs: { code: outcome.approval.avs ?? '2' },",
      to: "avs: { code: outcome.approval.avs ?? 'Y' },",
      step: 'contracts:recorded',
      says: ['processorInformation.avs.code', 'What to do'],
    },
  ],
])('when %s, its step fails and says what to do', async ([, { file, from, to, step, says }]) => {
  const folder = await copyTree()
  await replaceIn(join(folder, file), from, to)

  const { code, output } = await runSteps(folder)
  expect(code, output).not.toBe(0)
  const ran = steps.slice(0, steps.indexOf(step) + 1)
  expect(steps.filter((name) => bannerOf(name).test(output))).toEqual(ran)
  const printed = output.slice(output.search(bannerOf(step)))
  for (const words of says) expect(printed).toContain(words)
})

test('without a break, all four steps pass in order', async () => {
  const { code, output } = await runSteps(await copyTree())
  expect(code, output).toBe(0)
  const places = steps.map((name) => output.search(bannerOf(name)))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})

/** The line that npm prints before it runs a script. */
const bannerOf = (step: string) => new RegExp(`^> jpo-sandbox@\\S+ ${step}$`, 'm')

/** Copies the repository to a temporary folder. */
async function copyTree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-links-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

async function replaceIn(path: string, from: string, to: string): Promise<void> {
  const isFile = /\.\w+$/.test(path)
  const names = isFile ? [] : (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.ts'))
  const files = isFile ? [path] : names.map((name) => join(path, name))
  for (const file of files) {
    const text = await readFile(file, 'utf8')
    if (text.includes(from)) return writeFile(file, text.replace(from, to))
  }
  throw new Error(`Failed to break ${path}: it does not contain ${from}`)
}

async function runSteps(cwd: string): Promise<{ code: number | null; output: string }> {
  const child = spawn('npm', ['run', 'test:contracts'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr] = [collectText(child.stdout), collectText(child.stderr)]
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, output: `${stdout.text()}\n${stderr.text()}` }
}
