import { type JUnitSuite, toJUnit } from '../contracts/base/junit.ts'
import { explainInteraction, toOddLines, toReport, toVerificationSummary } from '../contracts/pact/to-report.ts'
import { type PactVerification, verifyPacts } from '../contracts/pact/verify-pacts.ts'
import { tokenVariable } from '../contracts/states/request-admin.ts'
import { gatewayOptions } from '../mocks/gateway/gateway-options.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { checkUrl, startFor } from './find-gateway.ts'
import { type Command, type FlagValues, runCommand, UsageError } from './flags.ts'
import { textOf, urlFlag } from './shared-flags.ts'
import { writeReport } from './write-report.ts'

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
        allows: gatewayOptions.profile,
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
  const { url, world, profile } = flags
  if (url === undefined) return startFor(flags)
  if (world !== undefined || profile !== undefined)
    throw new UsageError('--world and --profile are of a gateway that is started. With --url, leave them out.')
  return { url: checkUrl(flags, `, which takes no provider states. See \`${toCommandLine('replay')}\`.`) }
}

function verify(url: string, pacts: string, { verbose }: FlagValues): Promise<PactVerification> {
  const adminToken = process.env[tokenVariable]
  return verifyPacts({
    url,
    files: [pacts],
    ...(adminToken !== undefined && adminToken !== '' && { adminToken }),
    ...(verbose === true && { onOutput: (text) => void process.stderr.write(text) }),
  })
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

await runCommand(command, async (flags) => {
  const pacts = textOf(flags.pacts)
  if (pacts === undefined) throw new UsageError('--pacts is needed: the folder with your pact files, or one file.')
  const { url, close } = await findGateway(flags)
  try {
    const verification = await verify(url, pacts, flags)
    const junit = textOf(flags.junit)
    if (junit !== undefined) await writeReport(junit, toJUnit(toSuites(verification)))
    const { ok, problems } = verification
    const out = problems.length > 0 ? process.stderr : process.stdout
    out.write(`${[...toReport(verification), toVerificationSummary(verification)].join('\n')}\n`)
    return ok ? 0 : problems.length > 0 ? 2 : 1
  } finally {
    await close?.()
  }
})
