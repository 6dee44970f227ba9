import { expect, test } from 'vitest'
import { toListLine, toPageLine, toRecordLine } from '../../cli/replay-flags.ts'

const flags = {
  recorded: true,
  only: ['a', 'b c'],
  pacts: 'my pacts',
  world: 'world.yaml',
  profile: 'strict',
  parity: '-',
}

test('the command of a page names contracts and gateway, without a selection', () => {
  expect(toPageLine(flags)).toBe(
    "npm run replay -- --target https://apitest.cybersource.com --record --parity PARITY.md --pacts 'my pacts' --world world.yaml --profile strict",
  )
  expect(toPageLine({})).toBe('npm run replay -- --target https://apitest.cybersource.com --record --parity PARITY.md')
})

test('the commands that record and list keep the selection', () => {
  expect(toRecordLine({ only: flags.only, recordings: 'mine' })).toBe(
    "npm run replay -- --target https://apitest.cybersource.com --record --recordings mine --only 'a,b c'",
  )
  expect(toListLine({ only: ['a'], cases: 'c.yaml', profile: 'strict' })).toBe(
    'npm run replay -- --list --cases c.yaml --only a',
  )
})
