import { createError } from './client-error.ts'
import type { CertificateAuth } from './credentials.ts'
import { importPrivateKey } from './private-key.ts'

/**
 * Reads a P12 file from the Business Center. `node-forge` is loaded on the first call, so the client itself
 * does not need that package.
 *
 * @example
 * const key = await readP12(await readFile('my_merchant.p12'), password)
 * const client = createPaymentClient({ environment, merchant, auth: { scheme: 'certificate', ...key } })
 */
export async function readP12(
  bytes: Uint8Array,
  password: string,
): Promise<Pick<CertificateAuth, 'serialNumber'> & { readonly privateKey: CryptoKey }> {
  const { default: forge } = await import('node-forge')
  const { asn1, pkcs12, pki, util } = forge
  try {
    const file = pkcs12.pkcs12FromAsn1(asn1.fromDer(util.binary.raw.encode(bytes)), password)
    const bags = file.safeContents.flatMap((contents) => contents.safeBags)
    const key = bags.find((bag) => bag.key)?.key
    // The file also holds certificates of the vendor; the merchant's is the one that matches the key.
    const certificate = bags
      .map(({ cert }) => cert)
      .find((cert) => key && (cert?.publicKey as Partial<typeof key> | undefined)?.n?.equals(key.n))
    const serialNumber = certificate?.subject.getField({ name: 'serialNumber' })?.value
    if (!key || typeof serialNumber !== 'string') throw new Error('incomplete')
    const pkcs8 = asn1.toDer(pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key))).getBytes()
    return { serialNumber, privateKey: await importPrivateKey(util.binary.raw.decode(pkcs8)) }
  } catch {
    // An error of forge may quote the file, so it is not passed on.
    throw createError(
      'INVALID_P12',
      'Failed to read the P12 file: the password is wrong, or it does not hold an RSA key with its certificate. Allowed: the file that the Business Center hands out, whose certificate has a serialNumber in its subject, and the password that was set for it.',
    )
  }
}
