import { authOptions, gatewayOptions, webhookHostForm, webhookHostWords } from '../mocks/gateway/gateway-options.ts'
import { catalogue } from '../src/acquirer/outcome-catalogue.ts'
import { hostForm, hostWords } from '../src/auth/hosts.ts'
import { type Allowed, matching, oneOf } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { timeWords } from '../src/clock/clock.ts'
import { faults, isFaultName } from '../src/faults/faults.ts'
import { defaultPort } from './default-port.ts'
import { type Command, whole } from './flags.ts'

const limit = (of: string, usual: number) =>
  ({ value: 'N', env: true, help: `maximum ${of} (default ${usual})`, allows: whole }) as const

const listed = `a name that \`${toCommandLine('catalogue')}\` lists`
const outcomeNames = Object.keys(catalogue)
const outcomeOfPayment: Allowed<string> = { ...oneOf(...outcomeNames), what: listed }
/** `NAME`, or `NAME=MS`. */
const faultWithDelay: Allowed<string> = {
  what: listed,
  test: (value) => typeof value === 'string' && isFaultName(value.split('=')[0] ?? ''),
  names: Object.keys(faults),
}

export const startCommand = {
  name: 'start',
  summary:
    'Starts a local CyberSource gateway for Japanese Payment Options. / 支払区分対応のローカル CyberSource ゲートウェイを起動します。',
  groups: {
    Server: {
      port: {
        short: 'p',
        value: 'N',
        env: true,
        help: `port to listen on; 0 picks a free one (default ${defaultPort})`,
        allows: matching(
          '0 to 65535',
          /^([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$/,
        ),
      },
      host: {
        value: 'ADDRESS',
        env: true,
        help: 'address to listen on (default 127.0.0.1)',
        allows: matching('an address such as 127.0.0.1', /\S/),
      },
      'public-url': {
        value: 'URL',
        env: true,
        help: 'address at which browsers reach the gateway, for 3-D Secure and Microform (default: that of the request)',
        allows: gatewayOptions.publicUrl,
      },
      'admin-token': {
        value: 'TOKEN',
        env: true,
        help: 'token that the admin API requires (default: none on 127.0.0.1, a random one elsewhere)',
        allows: matching('16 to 200 letters, digits, _, - and dots', /^[\w.-]{16,200}$/),
      },
    },
    State: {
      state: {
        value: 'WHERE',
        env: true,
        help: 'file that keeps payments, journal, clock and all else over a restart, made if there is none; or what replicas share: valkey://HOST:PORT, valkeys:// for TLS (default: memory)',
        allows: matching('a file name, or a URL such as valkey://127.0.0.1:6379', /\S/),
      },
      advertise: {
        value: 'URL',
        env: true,
        help: 'address at which other replicas reach this one (default: the address that it listens on)',
        allows: matching(
          'http://, a host and a port, without a path, such as http://10.0.0.7:8392',
          /^http:\/\/[^\s/?#@]+$/,
        ),
      },
    },
    World: {
      world: {
        value: 'FILE',
        env: true,
        help: 'merchants, acquirers, issuers and cards, as YAML or JSON (default: the built-in world)',
      },
      profile: {
        value: 'NAME',
        env: true,
        help: "guide accepts what the vendor's own examples send and gives advice, strict refuses it (default guide)",
        allows: gatewayOptions.profile,
      },
      'unlisted-cards': {
        value: 'WHAT',
        env: true,
        help: 'refuse or allow valid card numbers that the world does not list (default: as the world says)',
        allows: gatewayOptions.unlistedCards,
      },
    },
    Authentication: {
      auth: {
        value: 'POLICY',
        env: true,
        help: 'strict verifies credentials, lenient requires credentials and a correct digest, off checks nothing (default strict)',
        allows: authOptions.policy,
      },
      'http-signature-until': {
        value: 'DATE',
        env: true,
        help: 'refuse HTTP Signature from this day on, such as 2026-09-01 (default: never)',
        allows: matching('a date such as 2026-09-01', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
      },
      'parenthesised-target': {
        help: 'accept (request-target) with parentheses, and dates of another form with it; CyberSource announced to refuse it from April 2024',
      },
      'accept-host': {
        value: 'NAME',
        env: true,
        isRepeatable: true,
        help: "another name that may be signed as host, such as a container's: gateway, host.docker.internal",
        allows: matching(hostWords, hostForm),
      },
      'refuse-replays': { help: 'accept each token (jti) only once, in all namespaces together' },
      'no-reason-header': { help: 'do not tell callers why authentication failed' },
      'auth-clock': {
        value: 'CLOCK',
        env: true,
        help: 'clock that judges signatures and tokens: gateway or system (default gateway)',
        allows: authOptions.clock,
      },
    },
    'Clock and randomness': {
      now: {
        value: 'TIME',
        env: true,
        help: "start of the gateway's clock, such as 2026-12-31T23:59:00+09:00 or 2026-12-16 (default: the machine's time)",
        allows: matching(timeWords, /^\d{4}-\d\d-\d\d(T.+)?$/),
      },
      frozen: { help: 'stop the clock; the admin API and tests can still move it' },
      'cut-off': {
        value: 'HH:MM',
        env: true,
        help: "time of the day in Japan at which captures, sales, refunds and credits go to the acquirer (default 00:00, the sandbox's choice)",
        allows: gatewayOptions.cutOff,
      },
      seed: { value: 'TEXT', env: true, help: 'the same seed, clock and requests give the same bytes (default: none)' },
    },
    'Outcomes and faults': {
      scenario: {
        value: 'NAME',
        help: `give every payment this outcome; \`${toCommandLine('catalogue')}\` lists them`,
        allows: outcomeOfPayment,
      },
      fault: { value: 'NAME', help: 'apply this fault to every payment', allows: faultWithDelay },
      'fault-probability': {
        value: 'P',
        help: 'apply the fault only this often, such as 0.05 (default 1)',
        allows: matching('a number above 0 and at most 1', /^(0?\.\d{1,6}|1(\.0+)?)$/),
      },
      latency: {
        value: 'MS',
        help: 'delay every payment: 200, or 100-900',
        allows: matching('ms, or two with a dash between them, such as 100-900', /^\d{1,6}(-\d{1,6})?$/),
      },
    },
    Webhooks: {
      'webhook-host': {
        value: 'NAME',
        env: true,
        isRepeatable: true,
        help: 'another host that events may be sent to, beside this machine: receiver, host.docker.internal',
        allows: matching(webhookHostWords, webhookHostForm),
      },
    },
    Limits: {
      'journal-entries': limit('entries of the journal', 1_000),
      'journal-bytes': limit('estimated bytes of the journal', 8_000_000),
      'ledger-entries': limit('payments of the ledger', 10_000),
      'ledger-bytes': limit('estimated bytes of the ledger', 16_000_000),
    },
    Output: {
      json: { help: 'print one line of JSON on stdout when ready, and nothing else there' },
      quiet: { help: 'do not log requests on stderr' },
      version: { help: 'print the version' },
    },
  },
  examples: [
    toCommandLine('start'),
    toCommandLine('start', '--profile strict -p 9000'),
    toCommandLine('start', '--seed 42 --now 2026-12-01 --frozen'),
    toCommandLine('start', '--fault answer-lost --fault-probability 0.05'),
    toCommandLine('start', '--port 0 --json', { isSilent: true }),
  ],
} as const satisfies Command
