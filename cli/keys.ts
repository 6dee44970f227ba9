import { randomBytes, randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { makeKeyPair } from '../mocks/keys/make-key-pair.ts'
import { matching, oneOf } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { jpoMethods } from '../src/jpo/methods.ts'
import { type Command, failure, runCommand, UsageError } from './flags.ts'

const command = {
  name: 'keys',
  summary:
    'Makes test keys for a merchant and prints the entry for the world file. / 加盟店のテスト用キーを作り、world ファイルの項目を表示します。',
  groups: {
    Flags: {
      merchant: {
        value: 'ID',
        help: 'merchant id (required)',
        allows: matching('1 to 30 letters, digits, _ or -', /^[A-Za-z0-9_-]{1,30}$/),
      },
      kind: { value: 'KIND', help: 'secret or p12 (default secret)', allows: oneOf('secret', 'p12') },
      out: { value: 'FILE', help: 'path of the P12 file (default MERCHANT.p12); an existing file is kept' },
    },
  },
  examples: [
    toCommandLine('keys', '--merchant my_shop'),
    toCommandLine('keys', '--merchant my_shop --kind p12 --out my_shop.p12'),
  ],
} as const satisfies Command

/** Writes a P12 file; returns the certificate for the world file. */
async function writeKeyPair(merchant: string, file: string) {
  const { p12, serialNumber, certificate } = makeKeyPair(merchant)
  await writeFile(file, p12, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw failure(
      error.code === 'EEXIST'
        ? `${file} exists and was kept. Name another with --out FILE.`
        : `Failed to write ${file}: ${error.code}.`,
    )
  })
  process.stderr.write(`Wrote ${file}. Its password is the merchant id: ${merchant}.\n`)
  return { serialNumber, pem: certificate }
}

await runCommand(command, async ({ merchant, kind, out }) => {
  if (merchant === undefined) throw new UsageError('--merchant is needed: the id of the merchant.')
  const entry = {
    merchantId: merchant,
    acquirer: 'smcc',
    keyId: randomUUID(),
    sharedSecret: randomBytes(32).toString('base64'),
    acquirerAgreement: { paymentOptions: { jpPaymentOptionType: jpoMethods.map(({ name }) => name) } },
    ...(kind === 'p12' && { certificate: await writeKeyPair(merchant, out ?? `${merchant}.p12`) }),
  }
  process.stdout.write(`# Below \`merchants:\` in the world file:\n${stringify([entry])}`)
  return 0
})
