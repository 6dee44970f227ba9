import { toCommandLine } from '../contracts/base/command-line.ts'
import { timeWords } from '../src/clock/clock.ts'
import { defaultPort } from './default-port.ts'
import { type Command, oneOf, whole } from './flags.ts'

const latencies = { what: 'ms, or two with a dash between them, such as 100-900', test: /^\d{1,6}(-\d{1,6})?$/ }

/** What `start` can be told. */
export const command: Command = {
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
    {
      name: 'now',
      value: 'TIME',
      help: "where the gateway's clock starts, such as 2026-12-31T23:59:00+09:00 or 2026-12-16 (default: now)",
      allows: { what: timeWords, test: /^\d{4}-\d\d-\d\d(T.+)?$/ },
    },
    { name: 'frozen', help: 'stop the clock; the admin API and tests can move it' },
    {
      name: 'auth-clock',
      value: 'CLOCK',
      help: 'gateway or system: which clock judges signatures and tokens (default gateway)',
      allows: oneOf('gateway', 'system'),
    },
    { name: 'seed', value: 'TEXT', help: 'the same seed, clock and requests give the same bytes (default: none)' },
    {
      name: 'scenario',
      value: 'NAME',
      help: `give every payment this outcome; \`${toCommandLine('catalogue')}\` lists them`,
    },
    { name: 'fault', value: 'NAME', help: 'let this fault befall every payment' },
    {
      name: 'fault-probability',
      value: 'P',
      help: 'only so often, such as 0.05 (default 1)',
      allows: { what: 'a number above 0 and at most 1', test: /^(0?\.\d{1,6}|1(\.0+)?)$/ },
    },
    { name: 'latency', value: 'MS', help: 'let every payment take longer: 200, or 100-900', allows: latencies },
    {
      name: 'admin-token',
      value: 'TOKEN',
      help: 'what the admin API wants to see (default: nothing on 127.0.0.1, a random one elsewhere)',
      allows: { what: '16 to 200 letters, digits, _, - and dots', test: /^[\w.-]{16,200}$/ },
    },
    { name: 'json', help: 'print one line of JSON on stdout when ready, and nothing else there' },
    { name: 'quiet', help: 'no line on stderr for each request' },
    { name: 'version', help: 'print the version' },
  ],
  examples: [
    toCommandLine('start'),
    toCommandLine('start', '--profile strict --port 9000'),
    toCommandLine('start', '--seed 42 --now 2026-12-01 --frozen'),
    toCommandLine('start', '--fault answer-lost --fault-probability 0.05'),
    toCommandLine('start', '--port 0 --json', { isSilent: true }),
  ],
}
