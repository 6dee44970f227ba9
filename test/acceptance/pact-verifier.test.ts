import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { nightly } from '../nightly.ts'
import { spawnProgram } from './spawn.ts'

nightly("Pact's own Verifier verifies every interaction, with our states and our request filter", async () => {
  const { code, stdout, stderr } = await spawnProgram('test/acceptance/pact-verifier.fixture.ts').exit
  expect(code, `${stdout}\n${stderr}`).toBe(0)
  const { output } = JSON.parse(stdout.slice(stdout.lastIndexOf('@@') + 2)) as { output: string[] }
  const { interactions } = JSON.parse(
    readFileSync('contracts/pacts/jpo-sandbox-client-cybersource-payments.json', 'utf8'),
  )
  expect(output.filter((line) => /has status code .*OK/.test(line))).toHaveLength(interactions.length)
})
