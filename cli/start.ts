import { setTimeout } from 'node:timers/promises'
import { GatewayError } from '../mocks/gateway/gateway-error.ts'
import { type OpenOptions, openGateway } from '../mocks/gateway/open-gateway.ts'
import { serveGateway } from '../mocks/node/serve-gateway.ts'
import { createFixedWorld } from '../mocks/world/create-fixed-world.ts'
import type { OutcomeName } from '../src/acquirer/catalogue.ts'
import { version } from '../src/base/version.ts'
import type { FaultName } from '../src/faults/faults.ts'
import { type ServedGateway, toBanner, toReadyLine } from './banner.ts'
import { defaultPort } from './default-port.ts'
import { type FlagValues, runCommand, UsageError } from './flags.ts'
import { createLineWriter, toLogLine } from './log-lines.ts'
import { command } from './start-flags.ts'
import { waitForStop } from './stop-signal.ts'

/** What the flags want for every payment. */
function toArmed(flags: FlagValues): NonNullable<OpenOptions['armed']> {
  const { scenario, fault, latency, 'fault-probability': probability } = flags
  if (fault === undefined && probability !== undefined)
    throw new UsageError('--fault-probability needs a fault. Name one with --fault NAME.')
  const [name, delay] = typeof fault === 'string' ? fault.split('=') : []
  if (name === 'connection-refused') {
    throw new UsageError(`${name} is of a time, not of payments. Arm it by POST /__admin/faults, or in a test.`)
  }
  const [min = 0, max = min] = typeof latency === 'string' ? latency.split('-').map(Number) : []
  const always = { times: 'always', probability: Number(probability ?? 1) } as const
  return {
    scenarios: typeof scenario === 'string' ? [{ name: scenario as OutcomeName, times: 'always' }] : [],
    faults: [
      ...(name === undefined
        ? []
        : [{ name: name as FaultName, ...always, ...(delay !== undefined && { delay: Number(delay) }) }]),
      ...(latency === undefined ? [] : [{ name: 'latency' as const, times: 'always' as const, delay: { min, max } }]),
    ],
  }
}

/** Loaded when there is a file: what reads YAML took a third of the start. */
const readWorld = async (path: string) => (await import('../mocks/world/read-world-file.ts')).readWorldFile(path)

async function start(flags: FlagValues, log: { line(text: string): void }): Promise<ServedGateway> {
  const number = (name: string) =>
    typeof flags[name] === 'string' ? { [name.split('-')[1] as string]: Number(flags[name]) } : {}
  const port = Number(flags.port ?? defaultPort)
  const host = String(flags.host ?? '127.0.0.1')
  try {
    const world = createFixedWorld(typeof flags.world === 'string' ? await readWorld(flags.world) : undefined)
    const gateway = openGateway(world, {
      ...(typeof flags.now === 'string' && { now: flags.now }),
      frozen: flags.frozen === true,
      armed: toArmed(flags),
      ...(typeof flags.seed === 'string' && { seed: flags.seed }),
      auth: {
        ...(flags.auth !== undefined && { policy: flags.auth as 'off' | 'lenient' | 'strict' }),
        ...(typeof flags['http-signature-until'] === 'string' && {
          httpSignatureUntil: Date.parse(flags['http-signature-until']),
        }),
        parenthesisedTarget: flags['parenthesised-target'] === true,
        refuseReplays: flags['refuse-replays'] === true,
        ...(flags['auth-clock'] !== undefined && { clock: flags['auth-clock'] as 'gateway' | 'system' }),
        reasonHeader: flags['no-reason-header'] !== true,
      },
      ...(flags.profile !== undefined && { profile: flags.profile as 'guide' | 'strict' }),
      ...(flags['unlisted-cards'] !== undefined && { unlistedCards: flags['unlisted-cards'] as 'refuse' | 'allow' }),
      journal: { ...number('journal-entries'), ...number('journal-bytes') },
      ledger: { ...number('ledger-entries'), ...number('ledger-bytes') },
      ...(flags.quiet !== true && { onEntry: (entry) => log.line(toLogLine(entry)) }),
    })
    const token = flags['admin-token']
    return await serveGateway(gateway, { port, host, ...(typeof token === 'string' && { adminToken: token }) })
  } catch (error) {
    throw toUsageError(error, host, port)
  }
}

/** What kept the gateway from starting, when it is the user's to mend. */
function toUsageError(error: unknown, host: string, port: number): unknown {
  if (error instanceof GatewayError) return new UsageError(error.message, { isAboutFlags: false })
  const messages: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken. Stop what uses it, or choose another with --port N (0 takes any free one).`,
    EACCES: `Port ${port} on ${host} may not be used by this user. Choose one above 1023 with --port N.`,
    EADDRNOTAVAIL: `There is no address ${host} on this machine. Allowed: 127.0.0.1, ::1, 0.0.0.0 or one of its own.`,
    ENOTFOUND: `There is no address ${host}. Allowed: 127.0.0.1, ::1, 0.0.0.0 or another of this machine.`,
  }
  const message = messages[(error as NodeJS.ErrnoException).code ?? '']
  return message === undefined ? error : new UsageError(message, { isAboutFlags: false })
}

await runCommand(command, async (flags) => {
  if (flags.version === true) {
    process.stdout.write(`${version}\n`)
    return 0
  }
  const log = createLineWriter((text) => process.stderr.write(text))
  // Before anything is printed: who reads the ready line may signal at once.
  const stopped = waitForStop()
  const gateway = await start(flags, log)
  process.stdout.write(flags.json === true ? `${JSON.stringify(toReadyLine(gateway))}\n` : toBanner(gateway))
  const signal = await stopped
  await gateway.close()
  log.flush()
  // On Ctrl-C npm passes on the SIGINT that the terminal has sent already; coming while the process is
  // torn down, it would kill it and spoil its exit code.
  if (signal === 'SIGINT' && process.env.npm_lifecycle_event !== undefined) await setTimeout(150)
  process.exit(0)
})
