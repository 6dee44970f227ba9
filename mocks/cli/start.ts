import { setTimeout } from 'node:timers/promises'
import type { AuthSettings } from '../../src/auth/settings.ts'
import type { Profile } from '../../src/finding.ts'
import { version } from '../../src/version.ts'
import type { JpoMethod } from '../../src/world/world.ts'
import { type Gateway, startGateway } from '../node/start-gateway.ts'
import { readWorldFile } from '../world/read-world-file.ts'
import { toCommandLine } from './command-line.ts'
import { defaultPort } from './default-port.ts'
import { type Command, type FlagValues, oneOf, runCommand, UsageError, whole } from './flags.ts'
import { createLineWriter, toLogLine } from './log-lines.ts'
import { waitForStop } from './stop-signal.ts'

const command: Command = {
  name: 'start',
  summary:
    'Starts a local CyberSource gateway for Japanese Payment Options. / 支払区分対応のローカル CyberSource ゲートウェイを起動します。',
  flags: [
    {
      name: 'port',
      value: 'N',
      help: `port to listen on; 0 takes any free one (default ${defaultPort})`,
      allows: {
        what: '0 to 65535',
        test: /^([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$/,
      },
    },
    {
      name: 'host',
      value: 'ADDRESS',
      help: 'address to listen on (default 127.0.0.1)',
      allows: { what: 'an address such as 127.0.0.1', test: /\S/ },
    },
    {
      name: 'world',
      value: 'FILE',
      help: 'merchants, acquirers, issuers and cards, as YAML or JSON (default: the built-in world)',
    },
    {
      name: 'profile',
      value: 'NAME',
      help: "guide takes what the vendor's own examples send and advises, strict refuses it (default guide)",
      allows: oneOf('guide', 'strict'),
    },
    {
      name: 'auth',
      value: 'POLICY',
      help: 'strict: credentials are verified; lenient: present, with a right digest; off: not looked at (default strict)',
      allows: oneOf('strict', 'lenient', 'off'),
    },
    {
      name: 'http-signature-until',
      value: 'DATE',
      help: 'refuse HTTP Signature from this day on, such as 2026-09-01 (default: never)',
      allows: { what: 'a date such as 2026-09-01', test: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/ },
    },
    {
      name: 'parenthesised-target',
      help: 'take (request-target) with parentheses, refused by CyberSource since April 2024',
    },
    { name: 'refuse-replays', help: 'take each token (jti) once' },
    { name: 'no-reason-header', help: 'do not tell callers why they were not let in' },
    {
      name: 'unlisted-cards',
      value: 'WHAT',
      help: 'refuse or allow valid card numbers that the world does not list (default: as the world says)',
      allows: oneOf('refuse', 'allow'),
    },
    { name: 'journal-entries', value: 'N', help: 'most exchanges kept in the journal (default 1000)', allows: whole },
    {
      name: 'journal-bytes',
      value: 'N',
      help: 'most bytes kept in the journal, estimated (default 8000000)',
      allows: whole,
    },
    { name: 'ledger-entries', value: 'N', help: 'most payments kept (default 10000)', allows: whole },
    {
      name: 'ledger-bytes',
      value: 'N',
      help: 'most bytes of payments kept, estimated (default 16000000)',
      allows: whole,
    },
    { name: 'json', help: 'print one line of JSON on stdout when ready, and nothing else there' },
    { name: 'quiet', help: 'no line on stderr for each request' },
    { name: 'version', help: 'print the version' },
  ],
  examples: [
    toCommandLine('start'),
    toCommandLine('start', '--profile strict --port 9000'),
    toCommandLine('start', '--port 0 --json', { isSilent: true }),
  ],
}

async function start(flags: FlagValues, log: { line(text: string): void }): Promise<Gateway> {
  const number = (name: string) =>
    typeof flags[name] === 'string' ? { [name.split('-')[1] as string]: Number(flags[name]) } : {}
  const port = Number(flags.port ?? defaultPort)
  const host = String(flags.host ?? '127.0.0.1')
  try {
    return await startGateway({
      port,
      host,
      ...(typeof flags.world === 'string' && { world: await readWorldFile(flags.world), worldSource: flags.world }),
      auth: {
        ...(flags.auth !== undefined && { policy: flags.auth as 'off' | 'lenient' | 'strict' }),
        ...(typeof flags['http-signature-until'] === 'string' && {
          httpSignatureUntil: Date.parse(flags['http-signature-until']),
        }),
        parenthesisedTarget: flags['parenthesised-target'] === true,
        refuseReplays: flags['refuse-replays'] === true,
        reasonHeader: flags['no-reason-header'] !== true,
      },
      ...(flags.profile !== undefined && { profile: flags.profile as 'guide' | 'strict' }),
      ...(flags['unlisted-cards'] !== undefined && { unlistedCards: flags['unlisted-cards'] as 'refuse' | 'allow' }),
      journal: { ...number('journal-entries'), ...number('journal-bytes') },
      ledger: { ...number('ledger-entries'), ...number('ledger-bytes') },
      ...(flags.quiet !== true && { onEntry: (entry) => log.line(toLogLine(entry)) }),
    })
  } catch (error) {
    throw toUsageError(error, host, port)
  }
}

/** What kept the gateway from starting, when it is the user's to mend. */
function toUsageError(error: unknown, host: string, port: number): unknown {
  const messages: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken. Stop what uses it, or choose another with --port N (0 takes any free one).`,
    EACCES: `Port ${port} on ${host} may not be used by this user. Choose one above 1023 with --port N.`,
    EADDRNOTAVAIL: `There is no address ${host} on this machine. Allowed: 127.0.0.1, ::1, 0.0.0.0 or one of its own.`,
    ENOTFOUND: `There is no address ${host}. Allowed: 127.0.0.1, ::1, 0.0.0.0 or another of this machine.`,
  }
  const message = messages[(error as NodeJS.ErrnoException).code ?? '']
  return message === undefined ? error : new UsageError(message, { isAboutFlags: false })
}

interface ReadyLine {
  readonly url: string
  readonly admin: string
  readonly profile: Profile
  readonly auth: AuthSettings['policy']
  readonly merchants: readonly {
    readonly merchantId: string
    readonly acquirer: string
    readonly keyId: string
    readonly sharedSecret: string
    readonly options: readonly JpoMethod[]
    readonly description: string
  }[]
}

function toReadyLine({ url, admin, world, engine: { profile, auth } }: Gateway): ReadyLine {
  return {
    url,
    admin,
    profile,
    auth: auth.policy,
    merchants: world.merchants.map(({ merchantId, acquirer, keyId, sharedSecret, options, description }) => ({
      merchantId,
      acquirer: acquirer.id,
      keyId,
      sharedSecret,
      options,
      description: description?.en ?? '',
    })),
  }
}

const policies = {
  strict: `requests must be signed (署名が必要); \`${toCommandLine('sign')}\` signs one, \`${toCommandLine('sdk-config')}\` sets the SDK up`,
  lenient: 'credentials must be there and the digest right; keys do not matter (鍵は検証しません)',
  off: 'nothing is verified (署名は検証しません)',
} as const satisfies Record<AuthSettings['policy'], string>

function toBanner({ url, admin, world, engine }: Gateway, flags: FlagValues): string {
  const width = Math.max(...world.merchants.map(({ merchantId }) => merchantId.length))
  const acquirers = Math.max(...world.merchants.map(({ acquirer }) => acquirer.id.length))
  const target = url.endsWith(`:${defaultPort}`) ? '' : `--url ${url}`
  const open = /^(127\.|::1$|localhost$)/.test(String(flags.host ?? '127.0.0.1'))
    ? []
    : ['  Careful: this address is reachable from other machines.', '']
  return [
    '',
    `jpo-sandbox ${version}: a local stand-in for CyberSource, not CyberSource.`,
    '',
    `  Base URL  ${url}`,
    `  Payments  ${url}/pts/v2/payments`,
    `  Journal   ${admin}/journal`,
    `  Profile   ${engine.profile}`,
    `  Auth      ${engine.auth.policy}: ${policies[engine.auth.policy]}`,
    '',
    ...open,
    '  Merchants (v-c-merchant-id), acquirer, contracted payment options (契約済みの支払区分)',
    ...world.merchants.map(
      ({ merchantId, acquirer, options, description }) =>
        `    ${merchantId.padEnd(width)}  ${acquirer.id.padEnd(acquirers)}  ${options.join(' ') || 'none'}` +
        (description === undefined ? '' : `\n    ${' '.repeat(width)}  ${description.en} (${description.ja ?? ''})`),
    ),
    '',
    '  Try in another terminal:',
    `    ${toCommandLine('pay', `--method installment --amount 12000 --installments 12 ${target}`).trimEnd()}`,
    `    ${toCommandLine('pay', `--method bonus --amount 50000 --merchant other_acquirer ${target}`).trimEnd()}`,
    `    ${toCommandLine('explain', target)}`,
    `    ${toCommandLine('sdk-config', target)}`,
    '',
    '  Ctrl-C stops it.',
    '',
    '',
  ].join('\n')
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
  process.stdout.write(flags.json === true ? `${JSON.stringify(toReadyLine(gateway))}\n` : toBanner(gateway, flags))
  const signal = await stopped
  await gateway.close()
  log.flush()
  // On Ctrl-C npm passes on the SIGINT that the terminal has sent already; coming while the process is
  // torn down, it would kill it and spoil its exit code.
  if (signal === 'SIGINT' && process.env.npm_lifecycle_event !== undefined) await setTimeout(150)
  process.exit(0)
})
