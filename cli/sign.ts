import { readFile } from 'node:fs/promises'
import { sign } from '../contracts/states/sign.ts'
import { matching, oneOf } from '../src/base/allowed.ts'
import { toCommandLine, toShippedPath } from '../src/base/command-line.ts'
import { standInHost } from '../src/base/hosts.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import { findOperation } from '../src/operations/router.ts'
import { readNow } from './ask-admin.ts'
import { type Command, runCommand, UsageError } from './flags.ts'
import { gatewayFlags, readSigner, signerFlags, toBaseUrl } from './shared-flags.ts'

const payments = operationRows.createPayment
const sample = toShippedPath('examples/requests/bonus.json')

const command = {
  name: 'sign',
  summary:
    'Prints the headers that authenticate a request, or a whole curl line. The output holds a signature that is valid for minutes. / リクエストの署名ヘッダー、または curl コマンドを表示します。',
  groups: {
    Request: {
      method: {
        value: 'VERB',
        help: `HTTP method (default ${payments.method})`,
        allows: oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
      },
      path: {
        value: 'PATH',
        help: `path and query (default ${payments.path})`,
        allows: matching('a path that begins with /', /^\//),
      },
      body: { value: 'FILE', help: 'file with the body, signed byte for byte' },
    },
    Signature: {
      ...signerFlags,
      scheme: {
        value: 'NAME',
        help: 'jwt (shared secret, HS256) or http (HTTP Signature) (default jwt)',
        allows: oneOf('jwt', 'http'),
      },
      host: { value: 'NAME', help: 'host to sign (default apitest.cybersource.com)' },
    },
    Output: { curl: { help: 'print a curl line that sends the request to the local gateway' }, ...gatewayFlags },
  },
  examples: [
    toCommandLine('sign', `--body ${sample} --curl | sh`),
    toCommandLine('sign', `--scheme http --body ${sample}`),
  ],
} as const satisfies Command

const readBody = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `Failed to read the body from ${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.code}.`,
    )
  })

/** A word for a POSIX shell, always quoted. */
const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`

/** Whether an operation reads a body. An unknown one reads none. */
function takesBody(method: string, path: string): boolean {
  const route = findOperation({ method, path, headers: {}, body: new Uint8Array() }, (text) => text)
  return route.ok && route.value.row.body !== 'none'
}

const withoutBody = (method: string, path: string): string =>
  `${method} ${path} needs a body, so this line can only fail: name one with --body FILE, such as ${sample}.\n` +
  `${method} ${path} には本文が必要です。このコマンドは失敗します。--body FILE (例: ${sample}) を指定してください。\n`

await runCommand(command, async (flags) => {
  const { method = payments.method, path = payments.path, host = standInHost, body: file, scheme } = flags
  const url = toBaseUrl(flags)
  const body = file === undefined ? new Uint8Array() : await readBody(file)
  const signed = await sign(
    { method, path, host, body },
    {
      scheme: scheme === 'http' ? 'http-signature' : 'jwt',
      keys: await readSigner(flags),
      signedHost: host,
      isSecretWrong: false,
      now: await readNow(url),
    },
  )
  const headers = { ...(file !== undefined && { 'content-type': 'application/json' }), ...signed }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  // Not -d, which would strip line breaks from the body and break the digest.
  const data = file === undefined ? [] : [`--data-binary ${quote(`@${file}`)}`]
  const curl = ['curl -s', `-X ${method}`, quote(url + path), ...lines.map((line) => `-H ${quote(line)}`), ...data]
  if (flags.curl && file === undefined && takesBody(method, path)) process.stderr.write(withoutBody(method, path))
  process.stdout.write(`${flags.curl ? curl.join(' ') : lines.join('\n')}\n`)
  return 0
})
