import { setTimeout } from 'node:timers/promises'
import { type OpenOptions, openGateway } from '../mocks/gateway/open-gateway.ts'
import { serveGateway } from '../mocks/node/serve-gateway.ts'
import { isSharedState } from '../mocks/stores/is-shared-state.ts'
import { createFixedWorld } from '../mocks/world/create-fixed-world.ts'
import type { OutcomeName } from '../src/acquirer/outcome-catalogue.ts'
import { version } from '../src/base/version.ts'
import type { FaultName } from '../src/faults/faults.ts'
import type { OpenedState } from '../src/state/opened-state.ts'
import { StoreError } from '../src/state/row-store.ts'
import { type ServedGateway, toBanner, toReadyLine } from './banner.ts'
import { defaultPort } from './default-port.ts'
import { failure, pickDefined, runCommand, UsageError, type ValuesOf } from './flags.ts'
import { createLineWriter, toLogLine } from './log-lines.ts'
import { startCommand } from './start-flags.ts'
import { waitForStop } from './stop-signal.ts'

type StartFlags = ValuesOf<typeof startCommand>

/** Outcomes and faults for every payment. */
function toArmed({ scenario, fault, latency, 'fault-probability': probability }: StartFlags): OpenOptions['armed'] {
  if (fault === undefined && probability !== undefined)
    throw new UsageError('--fault-probability needs a fault. Name one with --fault NAME.')
  const [name, delay] = fault?.split('=') ?? []
  if (name === 'connection-refused')
    throw new UsageError(`${name} is of a time, not of payments. Arm it by POST /__admin/faults, or in a test.`)
  const always = { times: 'always' } as const
  const [min = 0, max = min] = latency?.split('-').map(Number) ?? []
  const wait = delay === undefined ? {} : { delay: Number(delay) }
  return {
    scenarios: scenario === undefined ? [] : [{ name: scenario as OutcomeName, ...always }],
    faults: [
      ...(name === undefined
        ? []
        : [{ name: name as FaultName, ...always, probability: Number(probability ?? 1), ...wait }]),
      ...(latency === undefined ? [] : [{ name: 'latency' as const, ...always, delay: { min, max } }]),
    ],
  }
}

/** Imported on demand: most gateways keep nothing. */
const openStateOf = async (location: string) => (await import('../mocks/stores/open-state.ts')).openState(location)

/** Imported on demand: the YAML parser took a third of the start-up time. */
const readWorld = async (path: string) => (await import('../mocks/world/read-world-file.ts')).readWorldFile(path)

const toNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

/** Options of the gateway, but for its state. */
function toOptions(flags: StartFlags, log: { line(text: string): void }): OpenOptions {
  const until = flags['http-signature-until']
  return {
    ...pickDefined({
      now: flags.now,
      seed: flags.seed,
      profile: flags.profile,
      unlistedCards: flags['unlisted-cards'],
      acceptHosts: flags['accept-host'],
      cutOff: flags['cut-off'],
      publicUrl: flags['public-url'],
      armed: toArmed(flags),
      onEntry: flags.quiet ? undefined : (entry, namespace) => log.line(toLogLine(entry, namespace)),
    } satisfies Undefinable<OpenOptions>),
    frozen: flags.frozen === true,
    webhooks: pickDefined({ hosts: flags['webhook-host'] }),
    auth: {
      ...pickDefined({
        policy: flags.auth,
        clock: flags['auth-clock'],
        httpSignatureUntil: until === undefined ? undefined : Date.parse(until),
      }),
      parenthesisedTarget: flags['parenthesised-target'] === true,
      refuseReplays: flags['refuse-replays'] === true,
      reasonHeader: flags['no-reason-header'] !== true,
    },
    journal: pickDefined({ entries: toNumber(flags['journal-entries']), bytes: toNumber(flags['journal-bytes']) }),
    ledger: pickDefined({ entries: toNumber(flags['ledger-entries']), bytes: toNumber(flags['ledger-bytes']) }),
  }
}

async function start(flags: StartFlags, log: { line(text: string): void }): Promise<ServedGateway> {
  const port = Number(flags.port ?? defaultPort)
  const host = flags.host ?? '127.0.0.1'
  const serving = {
    port,
    host,
    ...pickDefined({ adminToken: flags['admin-token'], onNotice: flags.quiet ? undefined : log.line }),
  }
  try {
    const world = createFixedWorld(flags.world === undefined ? undefined : await readWorld(flags.world))
    const options = toOptions(flags, log)
    if (flags.state === undefined || !isSharedState(flags.state)) {
      if (flags.advertise !== undefined)
        throw new UsageError(
          '--advertise is of replicas. Name the state that they share by --state valkey://HOST:PORT.',
        )
      const state = flags.state === undefined ? undefined : await openStateOf(flags.state)
      return await serveGateway(openGateway(world, { ...options, ...pickDefined({ state }) }), serving)
    }
    const { startReplica } = await import('../mocks/replicas/start-replica.ts')
    // Says what the flags mean; another replica may lead.
    const shown = openGateway(world, options)
    const replica = await startReplica({
      ...serving,
      ...pickDefined({ advertise: flags.advertise }),
      state: flags.state,
      auth: shown.engine.auth,
      open: (state) => openGateway(world, { ...toStartOf(state, options), state }),
    })
    return { ...shown, ...replica }
  } catch (error) {
    throw toUsageError(error, host, port)
  }
}

/** What is set at the start is not set again when another replica leads. */
const toStartOf = ({ rows }: OpenedState, { now, frozen, ...rest }: OpenOptions): OpenOptions =>
  rows.length === 0 ? { ...rest, ...pickDefined({ now, frozen }) } : rest

type Undefinable<T> = { readonly [Key in keyof T]: T[Key] | undefined }

/** Turns a failure to start that the user can mend into a usage error. */
function toUsageError(error: unknown, host: string, port: number): unknown {
  const messages: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken. Stop what uses it, or choose another with --port N (0 takes any free one).`,
    EACCES: `Port ${port} on ${host} may not be used by this user. Choose one above 1023 with --port N.`,
    EADDRNOTAVAIL: `There is no address ${host} on this machine. Allowed: 127.0.0.1, ::1, 0.0.0.0 or one of its own.`,
    ENOTFOUND: `There is no address ${host}. Allowed: 127.0.0.1, ::1, 0.0.0.0 or another of this machine.`,
  }
  if (error instanceof StoreError) return failure(error.message)
  const message = messages[(error as NodeJS.ErrnoException).code ?? '']
  return message === undefined ? error : failure(message)
}

await runCommand(startCommand, async (flags) => {
  if (flags.version) {
    process.stdout.write(`${version}\n`)
    return 0
  }
  const log = createLineWriter((text) => process.stderr.write(text))
  // Before the ready line: its reader may signal at once.
  const stopped = waitForStop()
  const gateway = await start(flags, log)
  process.stdout.write(flags.json ? `${JSON.stringify(toReadyLine(gateway))}\n` : toBanner(gateway))
  const signal = await stopped
  await gateway.close()
  log.flush()
  // On Ctrl-C npm forwards the SIGINT that the terminal has sent already. During the teardown it would kill
  // the process and spoil its exit code.
  if (signal === 'SIGINT' && process.env.npm_lifecycle_event !== undefined) await setTimeout(150)
  process.exit(0)
})
