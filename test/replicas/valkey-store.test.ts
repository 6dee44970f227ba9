import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Reign, SharedStore } from '../../mocks/stores/shared-store.ts'
import { openValkeyStore } from '../../mocks/stores/valkey.ts'
import { readValkeyUrl } from '../../mocks/stores/valkey-address.ts'
import type { RowChange } from '../../src/state/row-store.ts'
import { durable, noValkey, startValkey, type ValkeyServer, withValkey } from './valkey-server.ts'

const key = 'k'.repeat(32)
/** Nobody without a name. */
const users = ['--user', 'default', 'off']
const put = (name: string, text = '1', space = ''): RowChange => ({ space, key: name, text })

async function serve(...options: readonly string[]): Promise<ValkeyServer> {
  const server = await startValkey(...options)
  onTestFinished(server.stop)
  return server
}

async function open(url: string, withKey = key): Promise<SharedStore> {
  const store = await openValkeyStore(url, withKey)
  onTestFinished(store.close)
  return store
}

async function lead(store: SharedStore, lease = 60_000): Promise<Reign> {
  const { reign } = await store.takeLead('http://10.0.0.1:8392', lease)
  if (reign === undefined) throw new Error('another leads')
  return reign
}

async function read(reign: Reign): Promise<string[]> {
  const rows: string[] = []
  for await (const { space, key: name, text } of reign.load()) rows.push(`${space}|${name}=${text}`)
  return rows.sort()
}

describe.skipIf(noValkey)(`a Valkey of many replicas${withValkey}`, () => {
  test('one leads; the others are told who', async () => {
    const { url } = await serve()
    const [one, other] = [await open(url), await open(url)]
    await lead(one)
    expect(await other.takeLead('http://10.0.0.2:8392', 60_000)).toEqual({ term: 1, leader: 'http://10.0.0.1:8392' })
    expect(await other.takeLead(undefined, 60_000)).toEqual({ term: 1, leader: 'http://10.0.0.1:8392' })
  })

  test('looking takes no lead', async () => {
    const store = await open((await serve()).url)
    expect(await store.takeLead(undefined, 60_000)).toEqual({ term: 0 })
    expect(await store.takeLead(undefined, 60_000)).toEqual({ term: 0 })
  })

  test('of twenty that ask at once one leads', async () => {
    const { url } = await serve()
    const opened = await Promise.all(Array.from({ length: 20 }, () => open(url)))
    const leads = await Promise.all(opened.map((store, index) => store.takeLead(`http://10.0.0.${index}`, 60_000)))
    expect(leads.filter(({ reign }) => reign !== undefined)).toHaveLength(1)
    expect(new Set(leads.map(({ leader }) => leader)).size).toBe(1)
  })

  test('who releases the lead hands it over at once, and writes no more', async () => {
    const { url } = await serve()
    const [one, other] = [await open(url), await open(url)]
    const first = await lead(one)
    await first.write([put('a')])
    await first.release()
    const second = await lead(other)
    expect(await read(second)).toEqual(['|a=1'])
    await expect(first.write([put('b')])).rejects.toMatchObject({ code: 'SUPERSEDED' })
    await expect(first.renew()).rejects.toMatchObject({ code: 'SUPERSEDED' })
    // Its second release does not end the lead of the other.
    await first.release()
    await second.write([put('c')])
    expect(await read(second)).toEqual(['|a=1', '|c=1'])
  })

  test('a lease that is not renewed ends; its writes are refused when another leads', async () => {
    const { url } = await serve()
    const [one, other] = [await open(url), await open(url)]
    const first = await lead(one, 300)
    expect(first.isCurrent()).toBe(true)
    await vi.waitFor(async () => expect((await other.takeLead('http://b', 60_000)).reign).toBeDefined(), 2_000)
    expect(first.isCurrent()).toBe(false)
    await expect(first.write([put('late')])).rejects.toMatchObject({ code: 'SUPERSEDED' })
    expect(first.trouble()).toContain('another replica leads')
  })

  test('a lease that ran out is renewed while nobody else has taken it', async () => {
    const reign = await lead(await open((await serve()).url), 100)
    await wait(150)
    expect(reign.isCurrent()).toBe(false)
    await reign.renew()
    expect(reign.isCurrent()).toBe(true)
    await reign.write([put('a')])
  })

  test('a write that arrives after a later one is refused', async () => {
    const server = await serve()
    const reign = await lead(await open(server.url))
    await reign.write([put('a', 'first')])
    server.pause()
    const unknown = reign.write([put('a', 'second')])
    await expect(unknown).rejects.toMatchObject({ code: 'UNKNOWN' })
    server.resume()
    await vi.waitFor(() => reign.write([put('a', 'third')]), 5_000)
    expect(await read(reign)).toEqual(['|a=third'])
    // The server has seen all three, or the second never.
    expect(['3', '4']).toContain(server.command('HGET', '{jpo}:head', 'writes'))
  })

  test('a server that came back with an older state is read again', async () => {
    const server = await serve()
    const store = await open(server.url)
    const reign = await lead(store)
    await reign.write([put('a')])
    await reign.write([put('b')])
    server.command('HSET', '{jpo}:head', 'writes', '1')
    await expect(reign.write([put('c')])).rejects.toMatchObject({
      code: 'SUPERSEDED',
      message: expect.stringMatching('older state'),
    })
  })

  test('a server that lost everything refuses the writes of before', async () => {
    const server = await serve()
    const store = await open(server.url)
    const reign = await lead(store)
    await reign.write([put('a')])
    server.command('FLUSHALL')
    await expect(reign.write([put('b')])).rejects.toMatchObject({ code: 'SUPERSEDED' })
    expect(await read(await lead(store))).toEqual([])
  })

  test('another key, and another version, are refused by name', async () => {
    const server = await serve()
    await lead(await open(server.url))
    const stranger = await open(server.url, 'j'.repeat(32))
    const another = stranger.takeLead('http://b', 1_000)
    await expect(another).rejects.toMatchObject({
      code: 'FORMAT',
      message: expect.stringMatching('JPO_SANDBOX_STATE_KEY'),
    })
    server.command('HSET', '{jpo}:head', 'format', '7')
    const newer = (await open(server.url)).takeLead('http://b', 1_000)
    await expect(newer).rejects.toMatchObject({ code: 'FORMAT', message: expect.stringMatching('format 7') })
  })

  test('prefixes and databases know nothing of each other', async () => {
    const server = await serve()
    const urls = ['', '?prefix=jpo2', '?prefix=team:a', '/1', '/1?prefix=jpo2'].map((end) => server.url + end)
    const reigns = await Promise.all(urls.map(async (url) => lead(await open(url))))
    for (const [index, reign] of reigns.entries())
      await reign.write([put('a', `${index}`), put('b', `${index}`, 'space')])
    for (const [index, reign] of reigns.entries())
      expect(await read(reign)).toEqual([`space|b=${index}`, `|a=${index}`])
    const keys = server.command('KEYS', '*').split('\n')
    expect(keys.filter((name) => !/^\{(jpo|jpo2|team:a)\}:/.test(name))).toEqual([])
  })

  test('all keys expire at one time, which goes on while somebody leads', async () => {
    const server = await serve()
    const reign = await lead(await open(`${server.url}?expire=10s`))
    await reign.write([put('a'), put('b', '1', 'space')])
    await reign.renew()
    const times = () =>
      ['head', 'spaces', 'rows:', 'rows:space'].map((name) => server.command('PEXPIRETIME', `{jpo}:${name}`))
    const first = times()
    expect(new Set(first).size).toBe(1)
    expect(Number(first[0]) - Date.now()).toBeGreaterThan(9_000)
    await reign.write([put('c', '1', 'other')])
    expect(server.command('PEXPIRETIME', '{jpo}:rows:other')).toBe(first[0])
    await wait(2_600)
    await reign.renew()
    const later = times()
    expect(new Set(later).size).toBe(1)
    expect(Number(later[0])).toBeGreaterThan(Number(first[0]) + 2_000)
    expect(server.command('PEXPIRETIME', '{jpo}:rows:other')).toBe(later[0])
  })

  test('without expire no row expires', async () => {
    const server = await serve()
    const reign = await lead(await open(server.url))
    await reign.write([put('a')])
    await reign.renew()
    expect(['head', 'spaces', 'rows:'].map((name) => server.command('PTTL', `{jpo}:${name}`))).toEqual([
      '-1',
      '-1',
      '-1',
    ])
  })

  test('a server that is away is tried again until it is there, with the state that it had', async () => {
    const server = await serve(...durable)
    const store = await open(server.url)
    const reign = await lead(store)
    await reign.write([put('a')])
    await server.kill()
    await vi.waitFor(() => expect(store.trouble()).toMatch('cannot be reached'), 2_000)
    const asked = performance.now()
    await expect(reign.write([put('b')])).rejects.toMatchObject({ code: 'AWAY' })
    expect(performance.now() - asked).toBeLessThan(100)
    await server.start()
    await vi.waitFor(() => reign.write([put('c')]), 5_000)
    expect(store.trouble()).toBeUndefined()
    expect(await read(reign)).toEqual(['|a=1', '|c=1'])
  })

  test('a server that is not there at the start is waited for', async () => {
    const server = await serve()
    await server.kill()
    const store = await open(server.url)
    expect(store.trouble()).toMatch(/cannot be reached: .*ECONNREFUSED/)
    await expect(store.takeLead('http://a', 1_000)).rejects.toMatchObject({ code: 'AWAY' })
    await server.start()
    await vi.waitFor(() => lead(store), 5_000)
  })

  test('a full server refuses whole batches, says so, and takes them again', async () => {
    const server = await serve('--maxmemory-policy', 'noeviction')
    const store = await open(server.url)
    const reign = await lead(store)
    await reign.write([put('a')])
    server.command('CONFIG', 'SET', 'maxmemory', '1mb')
    const refused = reign.write([{ space: '', key: 'a', text: undefined }, put('b', 'x'.repeat(1_000))])
    await expect(refused).rejects.toMatchObject({ code: 'FULL', message: expect.stringMatching('maxmemory') })
    expect(store.trouble()).toMatch('OOM')
    expect(await read(reign)).toEqual(['|a=1'])
    server.command('CONFIG', 'SET', 'maxmemory', '0')
    await vi.waitFor(() => expect(store.trouble()).toBeUndefined(), 3_000)
    await reign.write([put('b')])
    expect(await read(reign)).toEqual(['|a=1', '|b=1'])
  })

  test('a read-only server is away', async () => {
    const primary = await serve()
    const server = await serve()
    const reign = await lead(await open(server.url))
    server.command('REPLICAOF', '127.0.0.1', String(primary.port))
    const refused = reign.write([put('a')])
    await expect(refused).rejects.toMatchObject({ code: 'AWAY', message: expect.stringMatching('READONLY') })
  })

  test.each([
    ['without an append-only file', [], 'appendonly yes'],
    ['that syncs once a second', ['--appendonly', 'yes'], 'appendfsync always'],
    ['that drops keys', [...durable, '--maxmemory-policy', 'allkeys-lru'], 'noeviction'],
    ['that keeps everything', [...durable, '--maxmemory-policy', 'noeviction'], undefined],
  ] as const)('a server %s is warned of: %j', async (_, options, want) => {
    const store = await open((await serve(...options)).url)
    await lead(store)
    if (want === undefined) expect(store.warning()).toBeUndefined()
    else expect(store.warning()).toMatch(want)
  })

  test('a user with its own keys alone is enough', async () => {
    const server = await serve(...users, '--user', 'gateway', 'on', '>s3cret%/pass', '~{jpo}:*', '+@all', '-@dangerous')
    const url = server.url.replace('//', `//gateway:${encodeURIComponent('s3cret%/pass')}@`)
    const store = await open(`${url}?expire=1d`)
    const reign = await lead(store)
    await reign.write([put('a')])
    await reign.renew()
    expect(await read(reign)).toEqual(['|a=1'])
  })

  test('no error holds a password', async () => {
    const password = 'hunter2hunter2'
    const server = await serve(...users, '--user', 'gateway', 'on', `>${password}`, '~*', '+@all')
    const [host = ''] = server.url.split('//').slice(1)
    const urls = [
      `valkey://gateway:${password}x@${host}`,
      `valkey://gatewai:${password}@${host}`,
      `valkey://gateway:${password}@${host}/99`,
      `valkey://gateway:${password}@${host}/a`,
      `valkey://gateway:${password}@${host}?prefux=1`,
      `valkey://gateway:${password}@${host}?prefix=%20`,
      `valkey://gateway:${password}@${host}?expire=soon`,
      `valkey://gateway:${password}@${host}#x`,
      `valkey://gateway:${password}%@${host}`,
      `valkeys://gateway:${password}@${host}?ca=/nowhere.pem`,
      `valkey://gateway:${password}@`,
      `http://gateway:${password}@${host}`,
    ]
    for (const url of urls) {
      const error = await openValkeyStore(url, key).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(error, url).toMatchObject({ name: 'GatewayError', code: 'BAD_OPTION' })
      expect(`${(error as Error).stack} ${JSON.stringify(error)}`, url).not.toContain(password)
    }
    // A server of another kind may repeat what it was sent.
    const echo = createServer((socket) =>
      socket.on('data', (sent) => socket.write(`-ERR ${String(sent).replace(/\s+/g, ' ')}\r\n`)),
    )
    await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void echo.close())
    const { port } = echo.address() as AddressInfo
    const repeated = openValkeyStore(`valkey://gateway:${password}@127.0.0.1:${port}`, key)
    await expect(repeated).rejects.toThrow(/ERR .*AUTH .*…/)
    const store = await open(`valkey://gateway:${password}@${host}`)
    const reign = await lead(store)
    await server.kill()
    const error = await reign.write([put('a')]).catch((thrown: unknown) => thrown)
    await vi.waitFor(() => expect(store.trouble()).toBeDefined())
    expect(`${(error as Error).stack} ${store.trouble()} ${store.shown}`).not.toContain(password)
  })

  test('over TLS the authority must be known', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jpo-tls-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const [certificate, privateKey] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
    const made = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-keyout',
      privateKey,
      '-out',
      certificate,
    ]
    execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' })
    const server = await serve(
      '--tls-port',
      'PORT',
      '--tls-cert-file',
      certificate,
      '--tls-key-file',
      privateKey,
      '--tls-auth-clients',
      'no',
    )
    const url = server.url.replace('valkey:', 'valkeys:')
    const reign = await lead(await open(`${url}?ca=${certificate}`))
    await reign.write([put('a')])
    expect(await read(reign)).toEqual(['|a=1'])
    expect((await open(url)).trouble()).toMatch(/certificate is not trusted.*ca=FILE/)
    expect((await open(server.url)).trouble()).toMatch('cannot be reached')
  })
})

test.each([
  ['valkey://cache', { host: 'cache', port: 6379, database: 0, isEncrypted: false, prefix: 'jpo', expiry: undefined }],
  [
    'redis://cache:7000/3?prefix=a.b',
    { host: 'cache', port: 7000, database: 3, prefix: 'a.b', shown: 'redis://cache:7000/3' },
  ],
  ['rediss://u:p%40@cache?expire=7d', { user: 'u', password: 'p@', isEncrypted: true, expiry: 604_800_000 }],
  ['valkeys://:p@[::1]:7', { host: '::1', port: 7, user: undefined, password: 'p', shown: 'valkeys://[::1]:7' }],
] as const)('reads %s', (url, want) => {
  expect(readValkeyUrl(url)).toMatchObject(want)
})

test.each([
  ['valkey://a?prefx=b', 'did you mean "prefix"'],
  ['valkey://a?expire=5', '12h or 7d'],
  ['valkey://a?expire=9s', '10s or more'],
  ['valkey://a/one', 'number of a database'],
  ['valkey://a?ca=x', 'valkeys:// only'],
  ['mysql://a', 'another scheme'],
])('refuses %s and says what is allowed', (url, want) => {
  expect(() => readValkeyUrl(url)).toThrow(want)
})
