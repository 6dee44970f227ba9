import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { toCommandLine, toShippedPath } from '../contracts/base/command-line.ts'
import { standInHost } from '../src/base/hosts.ts'
import { fromBase64 } from '../src/signing/bytes.ts'
import { type RequestToSign, signRequest } from '../src/signing/sign-request.ts'
import { readNow } from './ask-admin.ts'
import { type Command, oneOf, runCommand, UsageError } from './flags.ts'
import { readSigner, signerFlags, textOf, toBaseUrl, urlFlag } from './shared-flags.ts'

const sample = toShippedPath('examples/requests/bonus.json')

const command: Command = {
  name: 'sign',
  summary:
    'Prints the headers that authenticate a request, or a whole curl line. The output holds a signature that is good for minutes. / リクエストの署名ヘッダー、または curl コマンドを表示します。',
  flags: [
    {
      name: 'scheme',
      value: 'NAME',
      help: 'jwt (shared secret, HS256) or http (HTTP Signature) (default jwt)',
      allows: oneOf('jwt', 'http'),
    },
    { name: 'method', value: 'VERB', help: 'default POST', allows: oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE') },
    {
      name: 'path',
      value: 'PATH',
      help: 'path and query (default /pts/v2/payments)',
      allows: { what: 'a path that begins with /', test: /^\// },
    },
    { name: 'body', value: 'FILE', help: 'file with the body, signed byte for byte' },
    ...signerFlags,
    { name: 'host', value: 'NAME', help: 'host to sign (default apitest.cybersource.com)' },
    { name: 'curl', help: 'print a curl line that sends the request to the local gateway' },
    urlFlag(),
  ],
  examples: [
    toCommandLine('sign', `--body ${sample} --curl | sh`),
    toCommandLine('sign', `--scheme http --body ${sample}`),
  ],
}

async function readBody(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `Failed to read the body from ${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.code}.`,
    )
  })
}

function toCurl(
  { method, path }: RequestToSign,
  headers: readonly string[],
  url: string,
  file: string | undefined,
): string {
  // Not -d, which would take line breaks out of the body and with them the digest's match.
  const body = file === undefined ? [] : [`--data-binary ${quote(`@${file}`)}`]
  return [
    'curl -s',
    `-X ${method}`,
    quote(url + path),
    ...headers.map((header) => `-H ${quote(header)}`),
    ...body,
  ].join(' ')
}

/** A word for a POSIX shell. */
const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`

await runCommand(command, async (flags) => {
  const { merchant } = await readSigner(flags)
  const file = textOf(flags.body)
  const request: RequestToSign = {
    method: textOf(flags.method) ?? 'POST',
    path: textOf(flags.path) ?? '/pts/v2/payments',
    host: textOf(flags.host) ?? standInHost,
    body: file === undefined ? new Uint8Array() : await readBody(file),
    merchantId: merchant.merchantId,
    now: await readNow(toBaseUrl(flags)),
    jti: randomUUID(),
  }
  const scheme = flags.scheme === 'http' ? 'http-signature' : 'jwt'
  const secret = fromBase64(merchant.sharedSecret) ?? new Uint8Array()
  const signed = await signRequest({ scheme, keyId: merchant.keyId, secret }, request)
  const headers = { ...(file !== undefined && { 'content-type': 'application/json' }), ...signed }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  process.stdout.write(
    flags.curl === true ? `${toCurl(request, lines, toBaseUrl(flags), file)}\n` : `${lines.join('\n')}\n`,
  )
  return 0
})
