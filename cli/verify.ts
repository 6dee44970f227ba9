import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { toCommandLine } from '../contracts/base/command-line.ts'
import { type JUnitSuite, toJUnit } from '../contracts/base/junit.ts'
import { makeFolder } from '../contracts/base/make-folder.ts'
import { explainInteraction, toOddLines, toReport, toVerificationSummary } from '../contracts/pact/to-report.ts'
import { PactError, type PactVerification, verifyPacts } from '../contracts/pact/verify-pacts.ts'
import { tokenVariable } from '../contracts/states/request-admin.ts'
import { GatewayError } from '../mocks/gateway/gateway-error.ts'
import { startGateway } from '../mocks/node/start-gateway.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import { isVendorHost } from '../src/base/hosts.ts'
import { redactDigits, redactText } from '../src/card-data/redact.ts'
import { type Command, type FlagValues, oneOf, runCommand, UsageError } from './flags.ts'
import { textOf, toBaseUrl, urlFlag } from './shared-flags.ts'

const command = {
  name: 'verify',
  summary:
    'Verifies Pact contracts against the gateway, signing each request afresh. Exit code 0: all hold; 1: some do not; 2: wrong usage or files. / Pact 契約をゲートウェイで検証します。',
  groups: {
    Contracts: { pacts: { value: 'DIR', help: 'folder with pact files, or one file (required)' } },
    Gateway: {
      world: { value: 'FILE', help: 'world of the gateway that is started (default: the built-in world)' },
      profile: {
        value: 'NAME',
        help: 'guide or strict, of the gateway that is started (default guide)',
        allows: oneOf('guide', 'strict'),
      },
      // Without a variable: contracts are verified in the same way in every shell.
      url: urlFlag('one is started for the verification; a running one is used in a namespace of its own'),
    },
    Output: {
      junit: { value: 'FILE', help: 'write a report for CI' },
      verbose: { help: "print Pact's own output on stderr" },
    },
  },
  examples: [toCommandLine('verify', '--pacts pacts'), toCommandLine('verify', '--pacts pacts --junit report.xml')],
} as const satisfies Command

async function findGateway(flags: FlagValues): Promise<{ url: string; close?: () => Promise<void> }> {
  const { world, profile } = flags
  if (flags.url !== undefined) {
    if (world !== undefined || profile !== undefined)
      throw new UsageError('--world and --profile are of a gateway that is started. With --url, leave them out.')
    const url = toBaseUrl(flags)
    if (!URL.canParse(url)) throw new UsageError(`--url "${redactDigits(url).slice(0, 80)}" is not a URL.`)
    if (isVendorHost(new URL(url).hostname))
      throw new UsageError(
        `${new URL(url).hostname} is the real gateway, which takes no provider states. See \`${toCommandLine('replay')}\`.`,
      )
    return { url }
  }
  const file = textOf(world)
  return startGateway({
    ...(file !== undefined && { world: await readWorldFile(file), worldSource: file }),
    ...(profile !== undefined && { profile: profile as 'guide' | 'strict' }),
  })
}

async function verify(url: string, pacts: string, flags: FlagValues): Promise<PactVerification> {
  const adminToken = process.env[tokenVariable]
  try {
    return await verifyPacts({
      url,
      files: [pacts],
      ...(adminToken !== undefined && adminToken !== '' && { adminToken }),
      ...(flags.verbose === true && { onOutput: (text) => void process.stderr.write(text) }),
    })
  } catch (error) {
    if (error instanceof PactError || error instanceof GatewayError)
      throw new UsageError(redactText(error.message), { isAboutFlags: false })
    throw error
  }
}

/** Makes a suite for each file, with a case for each interaction. */
function toSuites({ problems, interactions }: PactVerification): JUnitSuite[] {
  const files = [...new Set([...problems, ...interactions].map(({ file }) => file))]
  return files.map((file) => ({
    name: file,
    cases: [
      ...problems
        .filter((problem) => problem.file === file)
        .map(({ interaction = 'the file', what, ja }) => ({
          name: interaction,
          classname: file,
          seconds: 0,
          error: { message: what, text: `${what}\n${ja}` },
        })),
      ...interactions
        .filter((interaction) => interaction.file === file)
        .map((interaction) => {
          const { consumer, provider, description, seconds, ok, isPending, isOdd, failures } = interaction
          const text = explainInteraction(interaction).join('\n')
          return {
            name: description,
            classname: `${consumer} → ${provider}`,
            seconds,
            ...(isOdd && { output: toOddLines(interaction).join('\n') }),
            ...(!ok &&
              (isPending
                ? { skipped: `pending: ${failures[0]?.what}` }
                : { failure: { message: `${failures[0]?.where}: ${failures[0]?.what}`, text } })),
          }
        }),
    ],
  }))
}

async function writeReport(file: string, verification: PactVerification): Promise<void> {
  try {
    makeFolder(dirname(file))
    await writeFile(file, toJUnit(toSuites(verification)))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`Failed to write ${file}: ${code}. Allowed: a file that can be written.`, {
      isAboutFlags: false,
    })
  }
}

await runCommand(command, async (flags) => {
  const pacts = textOf(flags.pacts)
  if (pacts === undefined) throw new UsageError('--pacts is needed: the folder with your pact files, or one file.')
  const { url, close } = await findGateway(flags)
  try {
    const verification = await verify(url, pacts, flags)
    const junit = textOf(flags.junit)
    if (junit !== undefined) await writeReport(junit, verification)
    const { ok, problems } = verification
    const out = problems.length > 0 ? process.stderr : process.stdout
    out.write(`${[...toReport(verification), toVerificationSummary(verification)].join('\n')}\n`)
    return ok ? 0 : problems.length > 0 ? 2 : 1
  } finally {
    await close?.()
  }
})
