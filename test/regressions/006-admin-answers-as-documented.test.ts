import { expect, test } from 'vitest'
import { ask, start } from '../acceptance/ask-admin.ts'

// `ask` compares every reply with the document. A body was read, and a namespace looked up, on routes that have
// neither.
test.each([
  ['GET', '/health', 400],
  ['HEAD', '/health', 400],
  ['POST', '/reset', 400],
  ['DELETE', '/namespaces', 400],
  ['DELETE', '/scenarios', 400],
  ['GET', '/nowhere', 404],
  ['PATCH', '/clock', 405],
] as const)('%s %s does not read its body, and answers %i to any', async (method, path, status) => {
  const gateway = await start()
  const bodies = [
    { body: '{' },
    { body: '{}', headers: { 'content-encoding': 'br' } },
    { body: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } },
    { body: '['.repeat(200_000) },
  ]
  for (const asked of bodies) expect((await ask(gateway, path, { method, ...asked })).status).toBe(status)
})

test.each(['/health', '/world', '/catalogue', '/namespaces', '/sdk-config', '/openapi.json'])(
  '%s ignores the namespace, even a bad one',
  async (path) => {
    const gateway = await start()
    const bad = { headers: { 'x-sandbox-namespace': 'x'.repeat(101) } }
    expect((await ask(gateway, path, bad)).status).toBe(200)
  },
)

test('a bad body or namespace is refused where it is read', async () => {
  const gateway = await start()
  for (const [method, path] of [
    ['POST', '/scenarios'],
    ['POST', '/faults'],
    ['PUT', '/clock'],
    ['PUT', '/clock/?namespace=a'],
  ] as const)
    expect([path, (await ask(gateway, path, { method, body: '{' })).status]).toEqual([path, 400])
  expect((await ask(gateway, '/clock', { method: 'PUT', body: '['.repeat(200_000) })).status).toBe(413)
  expect((await ask(gateway, '/journal', { headers: { 'x-sandbox-namespace': 'x'.repeat(101) } })).status).toBe(400)
})
