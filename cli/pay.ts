import { toCommandLine } from '../contracts/base/command-line.ts'
import { type SigningKeys, sign } from '../contracts/states/sign.ts'
import { toSamplePayment } from '../mocks/samples/sample-payment.ts'
import { standInHost } from '../src/base/hosts.ts'
import { faultHeader, scenarioHeader } from '../src/on-demand/read-instructions.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import { fetchAdmin, readNow } from './ask-admin.ts'
import { checkUrl, startFor } from './find-gateway.ts'
import { failure, pickDefined, runCommand } from './flags.ts'
import { type PayFlags, payCommand, toSample } from './pay-flags.ts'
import { print, printRequest, reportLost, reportReply, type SeenReply } from './pay-report.ts'
import { defaultUrl, readSigner } from './shared-flags.ts'

const { method, path } = operationRows.createPayment

/** The gateway of `--url`, the one that runs at the default address, or one that is started for this payment. */
async function findGateway(flags: PayFlags): Promise<{ url: string; close?: () => Promise<void> }> {
  if (flags.url !== undefined)
    return { url: checkUrl(flags, '. `pay` signs with test keys of the sandbox, and sends nothing there.') }
  const health = await fetchAdmin(defaultUrl, '/health').catch(() => undefined)
  return health?.ok ? { url: defaultUrl } : startFor({ world: flags.world })
}

/** Headers that authenticate the payment. */
async function toCredentials(url: string, flags: PayFlags, body: Uint8Array, now: number) {
  const { scheme = 'jwt', merchant } = flags
  if (scheme === 'none') return pickDefined({ 'v-c-merchant-id': merchant })
  return sign(
    { method, path, host: new URL(url).host, body },
    {
      scheme: scheme === 'http' ? 'http-signature' : 'jwt',
      keys: await findKeys(url, flags),
      signedHost: standInHost,
      isSecretWrong: false,
      now,
    },
  )
}

/** Keys from the world file of the flags, else from the gateway, else from the built-in world. */
async function findKeys(url: string, flags: PayFlags): Promise<SigningKeys> {
  if (flags.world !== undefined) return readSigner(flags)
  const query = new URLSearchParams({ merchant: flags.merchant ?? '' })
  const response = await fetchAdmin(url, `/sdk-config?${query}`).catch(() => undefined)
  const config = (await response?.json().catch(() => undefined)) as Readonly<Record<string, string>> | undefined
  if (response?.status === 404 && config?.detail?.startsWith('There are'))
    throw failure(`${config.title}. ${config.detail}`)
  if (!response?.ok || config?.merchantsecretKey === undefined) return readSigner(flags)
  const { merchantID = '', merchantKeyId = '', merchantsecretKey } = config
  return { merchantId: merchantID, keyId: merchantKeyId, sharedSecret: merchantsecretKey }
}

async function pay(url: string, flags: PayFlags, isTemporary: boolean): Promise<number> {
  const payment = toSamplePayment(toSample(flags))
  const body = JSON.stringify(payment)
  const started = await readNow(url)
  const headers = {
    'content-type': 'application/json',
    accept: 'application/hal+json',
    ...pickDefined({ [scenarioHeader]: flags.scenario, [faultHeader]: flags.fault }),
    ...(await toCredentials(url, flags, new TextEncoder().encode(body), started)),
  }
  printRequest(url, headers, payment)

  let reply: SeenReply
  try {
    const signal = AbortSignal.timeout(Number(flags.timeout ?? 60_000))
    const response = await fetch(url + path, { method, headers, body, signal })
    reply = { status: response.status, headers: response.headers, text: await response.text() }
  } catch (error) {
    await reportLost(url, error, payment.clientReferenceInformation?.code ?? '', started)
    return 1
  }
  const { isApproved } = await reportReply(url, reply, { isTemporary })
  return isApproved ? 0 : 1
}

await runCommand(payCommand, async (flags) => {
  const { url, close } = await findGateway(flags)
  const isTemporary = close !== undefined
  if (isTemporary)
    print(`No gateway runs at ${defaultUrl} (\`${toCommandLine('start')}\`), so one was started for this payment.\n`)
  try {
    return await pay(url, flags, isTemporary)
  } finally {
    await close?.()
  }
})
