import { expect, test } from 'vitest'
import { toLogLine } from '../../cli/log-lines.ts'
import { pay, start } from '../acceptance/ask-admin.ts'
import { signer } from '../conformance/signed.ts'

const secret = signer.sharedSecret

// Stored headers were cleaned of secrets, but copies in refusals and advice were not.
test.each([
  ['content-type', secret],
  ['v-c-merchant-id', secret],
  ['x-sandbox-scenario', secret],
  ['x-sandbox-fault', `a ${secret.toUpperCase()}`],
])('a shared secret sent in %s by mistake is not repeated', async (name, value) => {
  const lines: string[] = []
  const gateway = await start({ onEntry: (entry) => lines.push(toLogLine(entry)) })
  const { status, headers, text } = await pay(gateway, { headers: { [name]: value } })
  const said = [JSON.stringify(headers), text, JSON.stringify(gateway.engine.journal.get('j1')), ...lines].join('\n')
  expect(status).toBeGreaterThanOrEqual(400)
  expect(headers['x-sandbox-advice']).toContain('[dropped]')
  expect(lines).toHaveLength(1)
  expect(said.toLowerCase()).not.toContain(secret.toLowerCase())
})
