import { readFileSync } from 'node:fs'
import forge from 'node-forge'
import { expect, test } from 'vitest'
import { makeKeyPair } from '../../mocks/keys/make-key-pair.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { readP12 } from '../../src/client/index.ts'

const seedFile = readFileSync('mocks/keys/smcc_all.p12')

test('returns the serial number of the subject and a non-extractable key', async () => {
  const { serialNumber, privateKey } = await readP12(seedFile, 'smcc_all')
  expect(serialNumber).toBe(seed.merchants[0]?.certificate?.serialNumber)
  expect(privateKey).toMatchObject({ type: 'private', extractable: false, usages: ['sign'] })
})

/** A P12 file with the key of one pair and the certificates of several. */
function toP12(certificates: readonly string[], key = 0): Uint8Array {
  const { p12, password } = pairs[key] as (typeof pairs)[number]
  const file = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(forge.util.binary.raw.encode(p12)), password)
  const found = file.safeContents.flatMap(({ safeBags }) => safeBags).find((bag) => bag.key)?.key
  const parsed = certificates.map((pem) => forge.pki.certificateFromPem(pem))
  const asn1 = forge.pkcs12.toPkcs12Asn1(found as forge.pki.rsa.PrivateKey, parsed, 'pass phrase', {
    algorithm: '3des',
  })
  return forge.util.binary.raw.decode(forge.asn1.toDer(asn1).getBytes())
}
const pairs = [makeKeyPair('mine'), makeKeyPair('other')]
const [mine, other] = pairs.map(({ certificate }) => certificate) as [string, string]

test.each([
  ['first', [mine, other]],
  ['last', [other, mine]],
])('finds the certificate of the key among others, %s', async (_, certificates) => {
  expect(await readP12(toP12(certificates), 'pass phrase')).toMatchObject({ serialNumber: pairs[0]?.serialNumber })
})

test.each([
  ['another password', seedFile, 'wrong pass phrase'],
  ['no file', new TextEncoder().encode('wrong pass phrase'), 'wrong pass phrase'],
  ['an empty file', new Uint8Array(), 'wrong pass phrase'],
  ['a file that is cut off', seedFile.subarray(0, 500), 'smcc_all'],
  ['only the certificate of another key', toP12([other]), 'pass phrase'],
])('%s throws, without password and file', async (_, bytes, password) => {
  const thrown = await readP12(bytes, password).catch((error: unknown) => error)
  expect(thrown).toMatchObject({ code: 'INVALID_P12', message: expect.stringContaining('Allowed: the file that') })
  expect(thrown).not.toHaveProperty('cause')
  expect(String(thrown)).not.toContain(password)
})
