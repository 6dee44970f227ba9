import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { GatewayError } from '../gateway/gateway-error.ts'
import { startGateway } from '../node/start-gateway.ts'
import { createSandboxSide } from '../replay/create-sandbox-side.ts'
import { isOnThisMachine } from '../replay/prepare-target.ts'
import { readTarget, type Target, testSystem } from '../replay/read-target.ts'
import { ReplayError } from '../replay/replay-error.ts'
import { type FlagValues, runCommand, UsageError } from './flags.ts'
import { command } from './replay-flags.ts'
import { listInteractions } from './replay-list.ts'
import { replayRecorded } from './replay-recorded.ts'
import { createReports } from './replay-reports.ts'
import { type GivenWorld, readSelection, readWorld } from './replay-selection.ts'
import { replayTarget } from './replay-target.ts'
import { textOf } from './shared-flags.ts'

async function replay(flags: FlagValues): Promise<number> {
  // Before anything else: nothing is done with a target that may not be sent to.
  const url = textOf(flags.target)
  const target = url === undefined ? undefined : readTarget(url, { trustedHosts: readRepeated('trust-host') })
  checkFlags(flags, target)
  const reports = createReports(flags)
  const world = await readWorld(textOf(flags.world))
  const selection = await readSelection(flags, readRepeated('only'), world)
  if (flags.list === true) return listInteractions(selection.interactions, target ?? readTarget(testSystem))
  const gateway = await startGateway(toGatewayOptions(flags, world))
  try {
    const side = await createSandboxSide({ url: gateway.url, ...toTimeout(flags) })
    if (target === undefined) return await replayRecorded(flags, selection, { gateway: side, reports })
    const pace = Number(textOf(flags.pace) ?? (isOnThisMachine(target) ? 0 : 1_000))
    const settings = { profile: flags.profile ?? null, world: world?.world ?? null }
    const surroundings = { gateway: side, reports, settings, pace, ...toTimeout(flags) }
    return await replayTarget(flags, target, selection, surroundings)
  } finally {
    await gateway.close()
    // On Ctrl-C npm passes on the signal that the terminal has sent already.
    if (process.env.npm_lifecycle_event !== undefined) await setTimeout(150)
  }
}

const toTimeout = ({ timeout }: FlagValues) => (timeout === undefined ? {} : { timeout: Number(timeout) })

const toGatewayOptions = ({ profile }: FlagValues, world: GivenWorld | undefined) => ({
  ...(profile !== undefined && { profile: profile as 'guide' | 'strict' }),
  ...(world !== undefined && { world: world.world, worldSource: world.file }),
})

/** All values of a flag that may come more than once. */
function readRepeated(name: string): string[] {
  const options = { [name]: { type: 'string', multiple: true } } as const
  const { values } = parseArgs({ args: process.argv.slice(2), options, strict: false })
  return ((values[name] ?? []) as (string | boolean)[]).filter((value) => typeof value === 'string')
}

/** The vendor forbids load on its test system: no faster than five requests in a second. */
const leastPace = 200

/** Flags that do not go together. */
function checkFlags(flags: FlagValues, target: Target | undefined): void {
  const fail = (why: string) => new UsageError(why)
  if (target === undefined && flags.recorded !== true && flags.list !== true)
    throw fail(`Where to? Allowed: --target ${testSystem}, another --target URL, or --recorded to send nothing.`)
  if (target !== undefined && flags.recorded === true)
    throw fail('--recorded sends nothing, so it takes no --target. Allowed: one of them.')
  const needsTarget = ['record', 'resume', 'run', 'pace'].find((name) => flags[name] !== undefined)
  if (flags.recorded === true && needsTarget !== undefined)
    throw fail(
      `--${needsTarget} is for sending, and --recorded sends nothing. Allowed: --${needsTarget} with --target.`,
    )
  if (target === undefined || isOnThisMachine(target) || flags.pace === undefined) return
  if (Number(flags.pace) < leastPace)
    throw fail(
      `--pace ${Number(flags.pace)} is too fast for ${target.name}: it is not for load. Allowed: ${leastPace} ms and more.`,
    )
}

await runCommand(command, async (flags) => {
  try {
    return await replay(flags)
  } catch (error) {
    if (error instanceof ReplayError || error instanceof GatewayError)
      throw new UsageError(error.message, { isAboutFlags: false })
    throw error
  }
})
