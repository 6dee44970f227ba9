import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { comparePact } from '../../../contracts/openapi/compare-pact.ts'

const document = readFileSync('openapi.yaml', 'utf8')
const name = 'jpo-sandbox-client-cybersource-payments.json'
const pact = JSON.parse(readFileSync(join('contracts/pacts', name), 'utf8'))

/** Mismatches after replacing one text of the document. */
async function compareWith(from: string | RegExp, to: string) {
  const changed = document.replace(from, to)
  expect(changed).not.toBe(document)
  return (await comparePact(parse(changed), pact)).filter(({ isFailure }) => isFailure)
}

test('every pact fits openapi.yaml, without a warning', async () => {
  expect(await comparePact(parse(document), pact)).toEqual([])
})

test('a renamed enum value in the document is named, with its place and what to do', async () => {
  const [misfit, ...others] = await compareWith('- INSUFFICIENT_FUND', '- INSUFFICIENT_FUNDS')
  expect(others).toEqual([])
  expect(misfit).toMatchObject({
    says: expect.stringMatching(
      /the body of the reply: .*"INSUFFICIENT_FUND"; the document allows .*INSUFFICIENT_FUNDS/,
    ),
    inDocument: 'components.schemas.DeclineReason.enum',
    inPact: [
      {
        interaction: 'a payment with the outcome insufficient-fund',
        path: expect.stringMatching(/^interactions\[\d+\]\.response\.body\.errorInformation\.reason$/),
      },
    ],
    todo: expect.stringContaining('npm run generate'),
  })
})

test.each([
  ['a renamed field of a reply', /\bapprovalCode: \{/, 'approvedCode: {', 'the document has no "approvalCode" there'],
  ['another status of a transaction', '- AUTHORIZED\n', '- APPROVED\n', '"AUTHORIZED"'],
  ['another reason of a 400', '- CARD_TYPE_NOT_ACCEPTED', '- CARD_NOT_ACCEPTED', '"CARD_TYPE_NOT_ACCEPTED"'],
  ['a stricter field of a request', 'pattern: "^([0-9]{3})?$"', 'pattern: "^[A-Z]$"', 'the body of the request'],
  ['a status that is taken out', '        "502":', '        "504":', 'the HTTP status of the reply'],
  ['a path that is renamed', '  /pts/v2/payments:', '  /pts/v3/payments:', 'the path or the verb'],
  [
    'a content type that is renamed',
    /application\/hal\+json/g,
    'application/soap+xml',
    'the content type of the reply',
  ],
])('%s in the document is found', async (_, from, to, words) => {
  expect((await compareWith(from, to)).map(({ says }) => says).join('\n')).toContain(words)
})

test('one reason is reported once, with all interactions that it concerns', async () => {
  const misfits = await compareWith('- AUTHORIZED\n', '- APPROVED\n')
  // Payments and increments have replies of their own place in the document.
  expect(new Set(misfits.map(({ inDocument }) => inDocument)).size).toBe(misfits.length)
  expect(misfits[0]?.inPact.length).toBeGreaterThan(5)
})

test.each([
  ['no pact', 'a text', 'it is no pact'],
  ['without interactions', { interactions: [] }, 'there is nothing to compare'],
  ['a pact with a message', { interactions: [{ description: 'm', contents: {} }] }, 'interactions[0] is not HTTP'],
])('what is %s is refused', async (_, what, words) => {
  await expect(comparePact(parse(document), what)).rejects.toThrow(words)
})

test('a body that cannot be compared is a failure, although the comparator only warns', async () => {
  const toPdf = (text: string) => text.replaceAll('application/hal+json', 'application/pdf')
  const misfits = await comparePact(parse(toPdf(document)), JSON.parse(toPdf(JSON.stringify(pact))))
  const uncompared = misfits.filter(({ says }) => says.includes('is not supported'))
  expect(uncompared.length).toBeGreaterThan(0)
  expect(uncompared.every(({ isFailure }) => isFailure)).toBe(true)
})

test('the command fails, and says where and what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'document-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'openapi.yaml')
  writeFileSync(file, document.replace('- INSUFFICIENT_FUND', '- INSUFFICIENT_FUNDS'))
  const { code, output } = await run(['--document', file])
  expect(code).toBe(1)
  expect(output).toContain('FAILURE  the body of the reply: must be equal to one of the allowed values')
  expect(output).toContain('components.schemas.DeclineReason.enum')
  expect(output).toContain('What to do: ')
})

test.each([
  ['no folder', undefined, 'there is no pact in'],
  ['no interactions', '{"interactions": []}', 'there is nothing to compare'],
  ['a broken pact', '{', 'it is not JSON. Allowed: a pact with HTTP interactions'],
  ['what is no JSON, without a word of it', '4242424242424242x', 'it is not JSON'],
  ['a pact that is nested without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'it is nested too deep'],
])('the command fails for %s', async (_, text, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'pacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const pacts = join(folder, 'pacts')
  if (text !== undefined) {
    mkdirSync(pacts)
    writeFileSync(join(pacts, 'a.json'), text)
  }
  const { code, output } = await run(['--pacts', pacts])
  expect(code).toBe(1)
  expect(output).toContain(words)
  expect(output).not.toContain('4242424242424242')
})

test.each([
  ['an unknown flag', ['--pact', 'x'], /^Unknown option '--pact'\. Allowed: --pacts DIR, --document FILE\.\n$/],
  ['a flag without its value', ['--pacts'], /^Option '--pacts <value>' argument missing\. Allowed: --pacts DIR/],
  ['what is no flag', ['4242424242424242'], /^Unexpected argument .* Allowed: --pacts DIR/],
  [
    'a document that is not there',
    ['--document', 'gone.yaml'],
    /^Failed to read gone\.yaml: it does not exist\. Allowed: /,
  ],
  [
    'a document that is none',
    ['--document', 'package.json'],
    /^Failed to read package\.json: it has no paths\. Allowed: /,
  ],
  ['a folder for the document', ['--document', 'src'], /^Failed to read src: it is no file/],
  ['a file for the folder', ['--pacts', 'package.json'], /^Failed to read package\.json: it is no folder\. Allowed: /],
])('%s is wrong usage, with an explanation', async (_, args, words) => {
  const { code, output } = await run(args)
  expect(output).toMatch(words)
  expect(output).not.toMatch(/\n {4}at |424242424242/)
  expect(code).toBe(2)
})

function run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'contracts/openapi/run.ts', ...args],
      (_, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }),
    )
  })
}
