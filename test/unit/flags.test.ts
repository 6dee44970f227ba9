import { expect, test } from 'vitest'
import { type Command, readArguments, toHelp, UsageError, whole } from '../../cli/flags.ts'
import { startCommand } from '../../cli/start-flags.ts'
import { oneOf } from '../../src/base/allowed.ts'

const command = {
  name: 'verify',
  summary: 'Verifies.',
  groups: {
    Input: {
      pacts: { value: 'PATH', help: 'where pacts are' },
      only: { value: 'TEXT', help: 'ids', isRepeatable: true },
    },
    Server: {
      port: { short: 'p', value: 'N', env: true, help: 'port', allows: whole },
      'log-level': { value: 'NAME', env: true, help: 'level', allows: oneOf('low', 'high') },
      record: { help: 'keep' },
    },
  },
  examples: ['npm run verify'],
} as const satisfies Command

const withOperands = { ...command, operands: '[PATH…]' } as const satisfies Command

test.each<[string, { args: string[]; env?: Record<string, string>; want: object }]>([
  ['values and switches', { args: ['--pacts', 'a', '--record'], want: { pacts: 'a', record: true } }],
  ['values behind an equals sign', { args: ['--pacts=-a'], want: { pacts: '-a' } }],
  ['lists', { args: ['--only=b', '--only', 'c,d'], want: { only: ['b', 'c,d'] } }],
  ['short forms', { args: ['-p', '80'], want: { port: '80' } }],
  ['short forms with the value attached', { args: ['-p80'], want: { port: '80' } }],
  ['help', { args: ['--help'], want: { help: true } }],
  ['help in short', { args: ['-h'], want: { help: true } }],
  ['a variable', { args: [], env: { JPO_SANDBOX_PORT: '80' }, want: { port: '80' } }],
  ['a variable of two words', { args: [], env: { JPO_SANDBOX_LOG_LEVEL: 'low' }, want: { 'log-level': 'low' } }],
  ['a flag before its variable', { args: ['--port', '1'], env: { JPO_SANDBOX_PORT: '80' }, want: { port: '1' } }],
  ['a flag before a bad variable', { args: ['-p', '1'], env: { JPO_SANDBOX_PORT: 'x' }, want: { port: '1' } }],
  ['no empty variable', { args: [], env: { JPO_SANDBOX_PORT: '' }, want: {} }],
  ['no variable of other flags', { args: [], env: { JPO_SANDBOX_PACTS: 'a', JPO_SANDBOX_RECORD: '1' }, want: {} }],
  ['help beside a bad variable', { args: ['-h'], env: { JPO_SANDBOX_PORT: 'x' }, want: { help: true } }],
])('%s: read', (_, { args, env, want }) => {
  expect({ ...readArguments(command, args, env).flags }).toEqual(want)
})

const all = 'Allowed: --pacts, --only, --port, --log-level, --record, --help.'

test.each<[string, { args: string[]; env?: Record<string, string>; says: string }]>([
  [
    'a flag with two values',
    {
      args: ['--pacts', 'a', '--pacts', 'b'],
      says: '--pacts comes more than once. Allowed: once. May be repeated: --only.\n--pacts は一度しか指定できません。',
    },
  ],
  ['the same value twice', { args: ['--pacts=a', '--pacts=a'], says: '--pacts comes more than once.' }],
  ['a switch twice', { args: ['--record', '--record'], says: '--record comes more than once.' }],
  ['a long and a short form', { args: ['--port', '1', '-p', '2'], says: '--port comes more than once.' }],
  [
    'an unknown flag',
    {
      args: ['--pact', 'a'],
      says: `Unknown flag --pact, did you mean --pacts? ${all}\n--pact というフラグはありません。`,
    },
  ],
  ['a name of every object', { args: ['--constructor'], says: `Unknown flag --constructor. ${all}` }],
  ['an unknown letter', { args: ['-x'], says: `Unknown flag -x. ${all}` }],
  ['an operand', { args: ['4111111111111111'], says: `Unexpected "411111******1111". ${all}\n「411111******1111」は` }],
  ['a switch with a value', { args: ['--record=yes'], says: '--record takes no value.\n--record に値は' }],
  ['no value', { args: ['--port'], says: '--port needs a value: N.\n--port には値 (N) が必要です。' }],
  ['no value for the second of a list', { args: ['--only', 'a', '--only'], says: '--only needs a value: TEXT.' }],
  ['a flag as value', { args: ['--port', '--record'], says: 'Write --port=VALUE for one that begins with a dash.' }],
  [
    'a value that is not allowed',
    {
      args: ['--log-level', 'loud'],
      says: '--log-level "loud" is not allowed. Allowed: low, high.\n--log-level に「loud」は指定できません。',
    },
  ],
  [
    'a bad variable',
    {
      args: [],
      env: { JPO_SANDBOX_LOG_LEVEL: 'loud' },
      says: 'JPO_SANDBOX_LOG_LEVEL has a value that --log-level does not take. Allowed: low, high.\n環境変数 JPO_SANDBOX_LOG_LEVEL の',
    },
  ],
])('%s: refused', (_, { args, env, says }) => {
  const read = () => readArguments(command, args, env)
  expect(read).toThrow(UsageError)
  expect(read).toThrow(says)
})

test('operands are read where the command accepts them', () => {
  const { flags, operands } = readArguments(withOperands, ['a', '--pacts', 'b', '--', '-c'])
  expect([{ ...flags }, operands]).toEqual([{ pacts: 'b' }, ['a', '-c']])
})

test('the help text groups the flags and names short forms and variables', () => {
  expect(toHelp(withOperands)).toBe(`Verifies.

Usage: npm run verify -- [PATH…] [flags]

Input:
      --pacts PATH      where pacts are
      --only TEXT       ids

Server:
  -p, --port N          port [JPO_SANDBOX_PORT]
      --log-level NAME  level [JPO_SANDBOX_LOG_LEVEL]
      --record          keep

Help:
  -h, --help            show this text

Examples:
  npm run verify
`)
})

test('every setting of `start` has a variable, except switches and settings that affect every payment', () => {
  const flags = Object.entries<object>(Object.assign({}, ...Object.values(startCommand.groups)))
  const without = flags.filter(([, flag]) => 'value' in flag && !('env' in flag)).map(([name]) => name)
  expect(without).toEqual(['scenario', 'fault', 'fault-probability', 'latency'])
})
