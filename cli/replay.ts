import { setTimeout } from 'node:timers/promises'
import { createSandboxSide } from '../contracts/replay/create-sandbox-side.ts'
import { isOnThisMachine, readTarget, type Target, testSystem } from '../contracts/replay/read-target.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import { startFor } from './find-gateway.ts'
import { type FlagValues, listOf, misuse, runCommand, UsageError } from './flags.ts'
import { replayCommand } from './replay-flags.ts'
import { replayRecorded } from './replay-recorded.ts'
import { createReports } from './replay-reports.ts'
import { isOwn, listInteractions, readSelection } from './replay-selection.ts'
import { replayTarget } from './replay-target.ts'
import { textOf } from './shared-flags.ts'

async function replay(flags: FlagValues): Promise<number> {
  // The target is checked first: nothing is done with a forbidden one.
  const url = textOf(flags.target)
  const target = url === undefined ? undefined : readTarget(url, { trustedHosts: listOf(flags['trust-host']) })
  checkFlags(flags, target)
  const reports = createReports(flags)
  const file = textOf(flags.world)
  const world = file === undefined ? undefined : await readWorldFile(file)
  const selection = await readSelection(flags, world)
  if (flags.list === true) return listInteractions(selection.interactions, target ?? readTarget(testSystem), world)
  const running = await startFor(flags)
  try {
    const timeout = flags.timeout === undefined ? {} : { timeout: Number(flags.timeout) }
    const gateway = await createSandboxSide({ url: running.url, ...timeout })
    const job = { flags, selection, gateway, reports, ...timeout, ...(world !== undefined && { world }) }
    if (target === undefined) return await replayRecorded(job)
    const pace = Number(textOf(flags.pace) ?? (isOnThisMachine(target) ? 0 : 1_000))
    // Settings that must be equal to resume a run.
    const settings = { profile: flags.profile ?? null, world: world ?? null, isRecorded: flags.record === true }
    return await replayTarget({ ...job, target, settings, pace })
  } finally {
    await running.close()
    // On Ctrl-C npm forwards the signal that the terminal has already sent.
    if (process.env.npm_lifecycle_event !== undefined) await setTimeout(150)
  }
}

/** Minimum time between two requests, in ms: the vendor forbids load on its test system. */
const leastPace = 200

/** Refuses flags that cannot be combined. */
function checkFlags(flags: FlagValues, target: Target | undefined): void {
  if (target === undefined && flags.recorded !== true && flags.list !== true)
    throw new UsageError(
      `Where to? Allowed: --target ${testSystem}, another --target URL, or --recorded to send nothing.`,
    )
  if (target !== undefined && flags.recorded === true)
    throw new UsageError('--recorded sends nothing, so it takes no --target. Allowed: one of them.')
  const needsTarget = ['record', 'resume', 'run', 'pace'].find((name) => flags[name] !== undefined)
  if (flags.recorded === true && needsTarget !== undefined)
    throw new UsageError(
      `--${needsTarget} is for sending, and --recorded sends nothing. Allowed: --${needsTarget} with --target.`,
    )
  checkPage(flags)
  if (target === undefined || isOnThisMachine(target) || flags.pace === undefined) return
  if (Number(flags.pace) < leastPace)
    throw new UsageError(
      `--pace ${Number(flags.pace)} is too fast for ${target.name}: it is not for load. Allowed: ${leastPace} ms and more.`,
    )
}

/** Refuses a page of another gateway: it settles rules of the default gateway, except for the user's own contracts. */
function checkPage(flags: FlagValues): void {
  if (flags.parity === undefined || isOwn(flags)) return
  const others = [
    ...(flags.profile === 'strict' ? ['--profile strict'] : []),
    ...(flags.world === undefined ? [] : ['--world']),
  ]
  if (others.length === 0) return
  const other = others.join(' and ')
  throw misuse(
    `--parity with ${other}: the page says which rules of the default gateway are confirmed, and this is another one. Allowed: --parity without ${other}, or with contracts of your own by --pacts or --cases.`,
    `--parity は ${other} と同時に指定できません (--pacts または --cases を指定した場合を除く)。`,
  )
}

await runCommand(replayCommand, replay)
