import { expect, test } from 'vitest'
import { type Command, listOf, readFlags, UsageError } from '../../cli/flags.ts'

const command: Command = {
  name: 'verify',
  summary: '',
  flags: [
    { name: 'pacts', value: 'PATH', help: '' },
    { name: 'only', value: 'TEXT', help: '', isRepeatable: true },
    { name: 'record', help: '' },
  ],
  examples: [],
}

function refuse(args: readonly string[], of: Command = command): string {
  try {
    readFlags(of, args)
  } catch (error) {
    if (error instanceof UsageError) return error.message
  }
  return 'it was taken'
}

test('flags are read as texts, switches, and lists where they may be repeated', () => {
  const flags = readFlags(command, ['--pacts', 'a', '--only=b', '--record', '--only', 'c,d'])
  expect({ ...flags }).toEqual({ pacts: 'a', only: ['b', 'c,d'], record: true })
  expect(listOf(flags['only'])).toEqual(['b', 'c,d'])
  expect(listOf(readFlags(command, [])['only'])).toEqual([])
})

test.each([
  ['with two values', ['--pacts', 'bad.json', '--pacts', 'good.json']],
  ['with the same value', ['--pacts=a', '--pacts=a']],
])('a flag that comes twice %s is refused in both languages', (_, args) => {
  expect(refuse(args)).toBe(
    '--pacts comes more than once. Allowed: once. May be repeated: --only.\n--pacts は一度しか指定できません。',
  )
})

test('a switch comes once, too', () => {
  const flags = command.flags.filter(({ isRepeatable }) => isRepeatable !== true)
  expect(refuse(['--record', '--record'], { ...command, flags })).toBe(
    '--record comes more than once. Allowed: once.\n--record は一度しか指定できません。',
  )
})

test('each value of a flag that is repeated is checked', () => {
  expect(refuse(['--only', 'a', '--only'])).toContain('--only needs a value')
})
