import { expect, test } from 'vitest'
import { readTarget } from '../../../contracts/replay/read-target.ts'

test.each([
  ['https://apitest.cybersource.com', 'https://apitest.cybersource.com', 'apitest.cybersource.com'],
  ['https://apitest.cybersource.com/', 'https://apitest.cybersource.com', 'apitest.cybersource.com'],
  ['https://apitest.cybersource.com:443', 'https://apitest.cybersource.com', 'apitest.cybersource.com'],
  ['HTTPS://APITEST.CyberSource.COM', 'https://apitest.cybersource.com', 'apitest.cybersource.com'],
  ['https://apitest.visaacceptance.com', 'https://apitest.visaacceptance.com', 'apitest.visaacceptance.com'],
  ['http://127.0.0.1:8392', 'http://127.0.0.1:8392', 'apitest.cybersource.com'],
  ['http://127.1:8392', 'http://127.0.0.1:8392', 'apitest.cybersource.com'],
  ['https://localhost:8443/', 'https://localhost:8443', 'apitest.cybersource.com'],
  ['http://[::1]:8392', 'http://[::1]:8392', 'apitest.cybersource.com'],
])('%s is a target', (text, origin, signedHost) => {
  expect(readTarget(text)).toMatchObject({ origin, signedHost })
})

const hostile = [
  'https://api.cybersource.com',
  'https://API.CYBERSOURCE.COM',
  'https://api.cybersource.com.',
  'https://api.cybersource.com..',
  'https://api.cybersource.com:443',
  'https://api.cybersource.com:8443',
  'http://api.cybersource.com',
  'https://api.visaacceptance.com',
  'https://cybersource.com',
  'https://api.in.cybersource.com',
  'https://ebc2test.cybersource.com',
  'https://a.apitest.cybersource.com',
  // Other spellings are the same host to `fetch`.
  'https://api%2Ecybersource.com',
  'https://%61pi.cybersource.com',
  'https://ａｐｉ.cybersource.com',
  'https://api。cybersource。com',
  'https://api.cyber\u00ADsource.com',
  'https://a\npi.cybersource.com',
  'https:\\\\api.cybersource.com',
  'https:api.cybersource.com',
  '  https://api.cybersource.com  ',
]

test.each(hostile)('production and other hosts of the vendor’s domains are refused, trusted or not: %j', (text) => {
  expect(() => readTarget(text)).toThrow(
    /^Failed to take the target of the replay: .*Allowed: https:\/\/apitest\.cybersource\.com/,
  )
  const trustedHosts = ['gateway.example', '127.0.0.1']
  expect(() => readTarget(text, { trustedHosts })).toThrow(/^Failed to take the target/)
})

test.each([
  'api.cybersource.com',
  'api.cybersource.com.',
  'API.cybersource.com:8443',
  'apitest.cybersource.com:8443',
  'ａｐｉ.cybersource.com',
  'api%2Ecybersource.com',
  'x.visaacceptance.com',
  'cybersource.com',
])('no host below the vendor’s domains can be trusted: %s', (trusted) => {
  expect(() => readTarget('https://gateway.example', { trustedHosts: [trusted] })).toThrow(/below the vendor's domains/)
})

test.each([
  ['http://apitest.cybersource.com', /without TLS/],
  ['https://apitest.cybersource.com:8443', /has a port/],
  ['https://apitest.cybersource.com./', /may be its live one/],
  ['https://apitest.cybersource.com.evil.example', /is not trusted/],
  ['https://apitest-cybersource.com', /is not trusted/],
  ['https://evilcybersource.com', /is not trusted/],
  ['https://аpitest.cybersource.com', /may be its live one/],
  ['https://apitest.cybersourсe.com', /xn--.* is not trusted/],
  ['https://apitest.cybersource.com@evil.example', /a user or a password/],
  ['https://user:hunter2@apitest.cybersource.com', /a user or a password/],
  ['https://@apitest.cybersource.com', /a user or a password/],
  ['https://evil.example\\@apitest.cybersource.com', /a user or a password/],
  ['https://apitest.cybersource.com/pts/v2/payments', /a path or a query/],
  ['https://apitest.cybersource.com?x=1', /a path or a query/],
  ['https://apitest.cybersource.com#', /a path or a query/],
  ['https://127.0.0.1.evil.example', /is not trusted/],
  ['http://0.0.0.0:8392', /is not trusted/],
  ['http://[::]:8392', /is not trusted/],
  ['http://[::ffff:10.0.0.1]', /is not trusted/],
  ['http://10.0.0.1', /is not trusted/],
  ['http://169.254.169.254', /is not trusted/],
  ['http://localhost.evil.example', /is not trusted/],
  ['http://evil-localhost:8392', /is not trusted/],
  ['ftp://apitest.cybersource.com', /no URL that begins with/],
  ['file:///etc/passwd', /no URL that begins with/],
  ['apitest.cybersource.com', /no URL that begins with/],
  ['localhost:8392', /no URL that begins with/],
  ['', /no URL that begins with/],
])('%j is refused, with the allowed values', (text, why) => {
  expect(() => readTarget(text)).toThrow(why)
  expect(() => readTarget(text)).toThrow(/Allowed: https:\/\/apitest\.cybersource\.com, .*loopback address/)
})

test('a password in a target is not repeated', () => {
  const error = (() => {
    try {
      return readTarget('https://user:hunter2@evil.example')
    } catch (thrown) {
      return String(thrown)
    }
  })()
  expect(error).toContain('Failed to take the target')
  expect(error).not.toContain('hunter2')
})

test.each([
  ['https://gateway.example', ['gateway.example'], 'https://gateway.example'],
  ['http://sandbox:8392', ['sandbox:8392'], 'http://sandbox:8392'],
  ['https://gateway.example', ['GATEWAY.example:443'], 'https://gateway.example'],
  ['https://xn--wgv71a119e.example', ['日本語.example'], 'https://xn--wgv71a119e.example'],
])('%s is a target when %j is trusted', (text, trustedHosts, origin) => {
  expect(readTarget(text, { trustedHosts })).toMatchObject({ origin, signedHost: 'apitest.cybersource.com' })
})

test.each([
  ['https://gateway.example:8443', ['gateway.example']],
  ['https://a.gateway.example', ['gateway.example']],
  ['https://gateway.example.', ['gateway.example']],
])('%s is not trusted by %j', (text, trustedHosts) => {
  expect(() => readTarget(text, { trustedHosts })).toThrow(/is not trusted/)
})

test.each([
  'https://gateway.example',
  'gateway.example/x',
  '*',
  '*.example',
  'user:hunter2@gateway.example',
  '',
  'a b',
])('trusting %j is an error', (trusted) => {
  expect(() => readTarget('https://other.example', { trustedHosts: [trusted] })).toThrow(
    /Failed to trust a host: .* is no name of a host\. Allowed: /,
  )
  expect(() => readTarget('https://other.example', { trustedHosts: [trusted] })).not.toThrow(/hunter2/)
})
