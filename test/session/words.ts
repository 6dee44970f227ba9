/** Requests of the session's sections, as tables. */

/** Values that may stand where they should not. */
export const strange = [undefined, null, '', 'x', '01', '99', '12.5', -1, 7, '桜'.repeat(99), {}, [], [{}], true]

/** Conditions that distinguish rows of the list `vpc` with the same amount. */
export const vpcConditions = [
  {},
  ...['001', '002', '003', '004'].map((code) => ({ 'paymentInformation.card.securityCode': code })),
  { 'processingInformation.authorizationOptions.partialAuthIndicator': 'true' },
]

export const paths =
  '/ /pts/v2/payments/ /pts/v2/payments// /PTS/v2/payments /pts/v2/payments?a=1 /pts/v2/payments/1 /favicon.ico /pts/v2/%70ayments /__administrator /__admin? //pts/v2/payments /%E6%A1%9C'.split(
    ' ',
  )
export const methods = 'GET HEAD PUT DELETE PATCH OPTIONS TRACE post'.split(' ')
export const contentTypes = 'text/plain|application/json; charset=utf-8|application/x-www-form-urlencoded|a|'.split('|')
export const pages: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'http://localhost:3000' },
  { 'sec-fetch-site': 'cross-site' },
  { 'v-c-correlation-id': 'abc', 'x-request-id': '7' },
]

/** Bodies that are not a payment or not readable; the largest allowed body, and one byte more. */
export const toBodies = (payment: string): readonly string[] => [
  ...'| |{|{}|[]|null|1|"a"|{"a":}|{"a":1,}|{"a":1,"a":2}'.split('|'),
  `${payment}x`,
  `\uFEFF${payment}`,
  payment.replace('{', '{"paymentInformation":{},'),
  `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`,
  `[${'1,'.repeat(10_001)}1]`,
  payment + ' '.repeat(1_000_000 - Buffer.byteLength(payment)),
  payment + ' '.repeat(1_000_001 - Buffer.byteLength(payment)),
]

/** Bytes that no client would send, by name. `PREFIX` stands for the mount path of the gateway. */
export function toRaw(host: string, payment: string): Readonly<Record<string, string>> {
  const length = `Content-Length: ${Buffer.byteLength(payment)}`
  const post = (target: string, ...lines: readonly string[]) =>
    [`POST ${target}`, 'Connection: close', 'Content-Type: application/json', ...lines, length, '', payment].join(
      '\r\n',
    )
  const target = 'PREFIX/pts/v2/payments'
  return {
    'an absolute target': post(`http://${host}${target} HTTP/1.1`, 'Host: a'),
    'headers twice': post(`${target} HTTP/1.1`, 'Host: a', 'host: b', 'x-sandbox-fault: a', 'X-Sandbox-Fault: b'),
    'no host': post(`${target} HTTP/1.1`),
    'HTTP 1.0': post(`${target} HTTP/1.0`),
    continue: post(`${target} HTTP/1.1`, 'Host: a', 'Expect: 100-continue'),
    'another expectation': post(`${target} HTTP/1.1`, 'Host: a', 'Expect: x'),
    'two lengths': post(`${target} HTTP/1.1`, 'Host: a', 'Content-Length: 1'),
    'in chunks': `POST ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    'two at once': `GET PREFIX/a HTTP/1.1\r\nHost: a\r\n\r\nGET PREFIX/b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    upgrade: 'GET PREFIX/ HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    tunnel: 'CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n',
    star: 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    'not HTTP': 'hello\r\n\r\n',
    'a huge head': `GET PREFIX/ HTTP/1.1\r\nHost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
  }
}

/** Valid and invalid armings. */
export const armings = [
  '{"name":"expired-card"}',
  '{"name":"latency","delay":5}',
  '{"name":"too-many-requests","retryAfter":3,"times":"always"}',
  '{"name":"connection-refused","delay":5}',
  '{"name":"expired-cart"}',
  '{"name":"avs-failed","times":0}',
  '{"name":"avs-failed","probability":2}',
  '{"name":"avs-failed","match":{"method":"x"}}',
  '{"name":"avs-failed","match":{"card":"1111","method":"revolving","amount":"100.00"},"times":3}',
  '{"name":"latency","delay":{"min":9,"max":1}}',
  '{"name":"latency","delay":{"median":9,"sigma":1},"probability":0.5}',
  '{"times":1}',
]

export const clocks = [
  '{"now":"2026-12-31T23:59:50+09:00"}',
  '{"advance":"15m"}',
  '{"frozen":false}',
  '{"now":"x"}',
  '{"now":"2026-12-16","frozen":true,"advance":"1s"}',
  '{"x":1}',
]

export const clockVerbs = [
  ['set', '2027-01-01'],
  ['advance', '15m'],
  ['advance', -1],
  ['freeze', 'x'],
  ['resume', undefined],
  ['freeze', undefined],
] as const

export const noObjects = ['', '{', '{}', '[]', 'null', `"${'x'.repeat(103_000)}"`]

export const resources =
  '/health /openapi.json /world /catalogue /sdk-config /journal /journal/j1 /journal/j99 /payments /payments/1 /namespaces /scenarios /scenarios/s1 /scenarios/s99 /faults /faults/f1 /clock /state /reset / /nowhere'.split(
    ' ',
  )

export const questions = [
  ...'/health/ /clock?namespace=shop-a /faults?namespace=nobody /payments/1?namespace=%C3%BC'.split(' '),
  ...'limit=1 limit=2&before=3 limit=0 limit=x before=x namespace=shop-a namespace=nobody reference=sample-single'
    .split(' ')
    .flatMap((query) => [`/journal?${query}`, `/payments?${query}`]),
  ...['namespace=%C3%BC', `namespace=${'x'.repeat(101)}`, 'namespace='].map((query) => `/journal?${query}`),
  ...'scheme=jwt_p12 scheme=http_signature&merchant=smcc_relaxed portfolio=smcc_portfolio scheme=x merchant=x portfolio=x scheme=jwt_p12&merchant=smcc_relaxed'
    .split(' ')
    .map((query) => `/sdk-config?${query}`),
]

export const token = 'token-of-the-session'

/** Callers that the admin API may refuse. */
export const accesses: readonly Readonly<Record<string, string>>[] = [
  { host: 'evil.example' },
  { origin: 'https://evil.example' },
  { origin: 'http://localhost:1' },
  { origin: 'http://localhost:1', 'content-type': 'text/plain' },
  { 'sec-fetch-site': 'cross-site' },
  { 'content-type': 'text/plain' },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'x' },
  { 'content-type': 'application/json; charset=x' },
  { 'x-sandbox-namespace': 'shop-a' },
  { authorization: `Bearer ${token}` },
  { authorization: 'Bearer x' },
]
