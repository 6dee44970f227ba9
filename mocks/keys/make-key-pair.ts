import forge from 'node-forge'

/** An RSA key pair for JWT with a certificate: the P12 file for a merchant, the rest for the gateway. */
interface KeyPair {
  /** PKCS #12, like the files of CyberSource's Business Center; the password is the merchant id. */
  readonly p12: Uint8Array
  readonly password: string
  /** Serial number in the certificate's subject, and `kid` of the tokens. */
  readonly serialNumber: string
  /** PEM. */
  readonly certificate: string
}

const years = 20

/** Makes a test key pair for a merchant or a portfolio: RSA with 2048 bits, self-signed, valid for 20 years. */
export function makeKeyPair(id: string): KeyPair {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2048)
  const serialNumber = Array.from(forge.random.getBytesSync(11), (byte) => byte.charCodeAt(0) % 10)
    .concat(Array.from(forge.random.getBytesSync(11), (byte) => byte.charCodeAt(0) % 10))
    .join('')
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = publicKey
  certificate.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(8))}`
  certificate.validity.notBefore = new Date()
  certificate.validity.notAfter = new Date()
  certificate.validity.notAfter.setUTCFullYear(certificate.validity.notAfter.getUTCFullYear() + years)
  const subject = [
    { name: 'commonName', value: id },
    { name: 'serialNumber', value: serialNumber },
  ]
  certificate.setSubject(subject)
  certificate.setIssuer([{ name: 'commonName', value: 'jpo-sandbox, for tests only' }])
  certificate.sign(privateKey, forge.md.sha256.create())

  // The vendor's SDK finds the certificate by this name.
  const friendlyName = `serialNumber=${serialNumber},CN=${id}`
  const asn1 = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], id, { algorithm: '3des', friendlyName })
  return {
    p12: Uint8Array.from(forge.asn1.toDer(asn1).getBytes(), (byte) => byte.charCodeAt(0)),
    password: id,
    serialNumber,
    certificate: forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n'),
  }
}
