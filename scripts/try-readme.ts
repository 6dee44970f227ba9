/**
 * Follows the README like a new user: starts the gateway, runs the curl lines of the quick start and the
 * commands of the tables, and compares the output with the README. Exit code 1: something differs.
 *
 *     npm run try-readme
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

process.chdir(resolve(import.meta.dirname ?? '.', '..'))
const run = promisify(execFile)
const readme = await readFile('README.md', 'utf8')
const failures: string[] = []

const [first = ''] = shellBlocks(readme)
const quickStart = shellBlocks(section(readme, 'Quick start'))
const [start = '', signed = '', unsigned = ''] = quickStart
const why = shellBlocks(section(readme, 'Why did it say that?'))
const authentication = section(readme, 'Authentication')
const [payWronglySigned = '', explain = ''] = (shellBlocks(authentication)[0] ?? '').split('\n')

// The packages are installed already.
const withoutInstall = (command: string) => command.replace('npm ci && ', '')

await expectOutput(withoutInstall(first), 'HTTP 201   AUTHORIZED')

await withGateway(withoutInstall(start), async () => {
  for (const line of signed.split('\n')) await expectOutput(line, '"status":"AUTHORIZED"')
  for (const block of shellBlocks(section(readme, 'After the first payment')))
    await expectOutput(
      block,
      'Refunded 3000 JPY … 7000 JPY to refund … reversal of the rest … Plan: installment … found (件)',
    )
  for (const block of shellBlocks(section(readme, 'Accepted, and rejected at settlement')))
    await expectOutput(
      block,
      'REJECTED 拒否 … option-not-contracted: merchant smcc_single_only has not contracted revolving',
    )
  for (const line of why.flatMap((block) => block.split('\n'))) await expectOutput(line, '"stages"')
  const onDemand = section(readme, 'Any outcome, any fault')
  const payments = [...edges(section(readme, 'Try the edges')), ...edges(onDemand)]
  // They do not depend on each other, and each starts npm.
  await Promise.all(
    [0, 1].map(async () => {
      for (let next = payments.shift(); next !== undefined; next = payments.shift())
        await expectOutput(next.command, next.promise)
    }),
  )
  for (const block of shellBlocks(onDemand)) await expectOutput(block, 'No answer: … AUTHORIZED')
  await expectOutput(unsigned, 'missing http required header')
  for (const [, command = ''] of authentication.matchAll(/`(npm run --silent [^`]+)`/g)) {
    await expectOutput(
      command.replaceAll('\\|', '|'),
      command.includes('sdk-config') ? '"intermediateHost"' : '"status":"AUTHORIZED"',
    )
  }
  await expectOutput(payWronglySigned, 'Authentication Failed')
  await expectOutput(explain, 'slash-at-end')
})
for (const shop of shellBlocks(section(readme, 'As shops really pay: tokens and 3-D Secure')))
  await withGateway(shop, () => expectOutput('curl -s http://localhost:8394/', 'Your card'))
const [inFile = ''] = shellBlocks(section(readme, 'A gateway that forgets nothing, and one for a team'))
const folder = await mkdtemp(join(tmpdir(), 'jpo-sandbox-readme-'))
const stateful = inFile.replace('jpo-state', join(folder, 'state'))
for (const count of [1, 2])
  await withGateway(`${stateful} --auth off`, async () => {
    await expectOutput(unsigned, '"status":"AUTHORIZED"')
    await expectOutput('curl -s http://127.0.0.1:8392/__admin/health', `"entries": ${count}`)
  })
await rm(folder, { recursive: true })
await withGateway('npm start -- --auth off', () => expectOutput(unsigned, '"status":"AUTHORIZED"'))

if (failures.length > 0) {
  console.error(`The README is untrue:\n${failures.join('\n')}`)
  process.exitCode = 1
} else console.log('The README is true.')

/** Starts the gateway with a command, uses it, and stops it. */
async function withGateway(command: string, use: () => Promise<void>): Promise<void> {
  const server = spawn('sh', ['-c', `exec ${command}`], { stdio: ['ignore', 'pipe', 'ignore'] })
  await waitFor(server.stdout, 'Ctrl-C stops it.')
  await use()
  server.kill('SIGINT')
  const [code] = await once(server, 'exit')
  if (code !== 0) failures.push(`The gateway ended with exit code ${code} on SIGINT, not 0.`)
}

async function expectOutput(command: string, want: string): Promise<void> {
  // A refused payment has an exit code other than 0.
  const result = await run('sh', ['-c', command]).catch((error: { stdout?: string; stderr?: string }) => error)
  const isMet = want.split(' … ').every((part) => `${result.stdout}`.includes(part))
  console.log(`${isMet ? 'ok  ' : 'FAIL'}  ${command}`)
  if (!isMet)
    failures.push(`  ${command}\n    promised: ${want}\n    came: ${`${result.stdout}${result.stderr}`.slice(0, 800)}`)
}

/** Table rows with a command in the first cell, and a status and a word in backticks in the second. */
function edges(text: string): { command: string; promise: string }[] {
  return [...text.matchAll(/^\| `(npm run [^`]+)` \| (\d{3}) `(\w+)`(?:, reason `(\w+)`)?/gm)].map(
    ([, command, status, word, reason]) => ({
      command: command as string,
      promise: [`HTTP ${status}`, word, reason].filter((part) => part !== undefined).join(' … '),
    }),
  )
}

function section(text: string, title: string): string {
  return text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
}

function shellBlocks(text: string): string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)\n```$/gm)].map(([, block]) => block as string)
}

/** Resolves when a stream has printed the text. Reading continues, so that the writer never blocks. */
function waitFor(stream: NodeJS.ReadableStream, text: string): Promise<void> {
  return new Promise((fulfil, reject) => {
    let seen = ''
    stream.on('data', (chunk) => {
      seen += chunk
      if (seen.includes(text)) fulfil()
    })
    stream.on('end', () => reject(new Error(`The gateway ended before it printed "${text}". It printed: ${seen}`)))
  })
}
