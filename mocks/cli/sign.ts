import { readFile } from 'node:fs/promises'
import { createWorld } from '../world/create-world.ts'
import { readWorldFile } from '../world/read-world-file.ts'
import { defaultPort } from './default-port.ts'
import { type Command, oneOf, runCommand, UsageError } from './flags.ts'
import { type RequestToSign, signingSchemes } from './sign-request.ts'

const command: Command = {
  name: 'npm run --silent sign --',
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
    { name: 'merchant', value: 'ID', help: 'merchant of the world (default: its first)' },
    { name: 'world', value: 'FILE', help: 'where the keys are (default: the built-in world)' },
    { name: 'host', value: 'NAME', help: 'host to sign (default apitest.cybersource.com)' },
    { name: 'curl', help: 'print a curl line that sends the request to the local gateway' },
    {
      name: 'url',
      value: 'URL',
      help: `the gateway of that line (default http://127.0.0.1:${defaultPort})`,
      allows: { what: 'a URL that begins with http:// or https://', test: /^https?:\/\/./ },
    },
  ],
  examples: [
    'npm run --silent sign -- --body examples/requests/bonus.json --curl | sh',
    'npm run --silent sign -- --scheme http --body examples/requests/bonus.json',
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
  file: string | boolean | undefined,
): string {
  // Not -d, which would take line breaks out of the body and with them the digest's match.
  const body = typeof file === 'string' ? [`--data-binary ${quote(`@${file}`)}`] : []
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
  const text = (name: string, otherwise: string) => (typeof flags[name] === 'string' ? flags[name] : otherwise)
  const world = await createWorld(typeof flags.world === 'string' ? await readWorldFile(flags.world) : undefined)
  const merchantId = text('merchant', world.defaultMerchant.merchantId)
  const merchant = world.merchant(merchantId)
  if (merchant === undefined) {
    throw new UsageError(
      `There is no merchant of that id. There are ${world.merchants.map((known) => known.merchantId).join(', ')}.`,
    )
  }
  const file = flags.body
  const request: RequestToSign = {
    method: text('method', 'POST'),
    path: text('path', '/pts/v2/payments'),
    host: text('host', 'apitest.cybersource.com'),
    body: typeof file === 'string' ? await readBody(file) : new Uint8Array(),
    merchantId,
    keyId: merchant.keyId,
    sharedSecret: merchant.sharedSecret,
    now: Date.now(),
  }
  const signed = await signingSchemes[text('scheme', 'jwt') as keyof typeof signingSchemes](request)
  const headers = { ...(typeof file === 'string' && { 'content-type': 'application/json' }), ...signed }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const url = text('url', `http://127.0.0.1:${defaultPort}`).replace(/\/+$/, '')
  process.stdout.write(flags.curl === true ? `${toCurl(request, lines, url, file)}\n` : `${lines.join('\n')}\n`)
  return 0
})
