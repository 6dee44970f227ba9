import { toCommandLine } from '../contracts/base/command-line.ts'
import { toSamplePayment } from '../mocks/samples/sample-payment.ts'
import { faultHeader, scenarioHeader } from '../src/on-demand/read-instructions.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import { readNow } from './ask-admin.ts'
import { pickDefined, runCommand } from './flags.ts'
import { toCredentials } from './pay-credentials.ts'
import { type PayFlags, payCommand, toSample } from './pay-flags.ts'
import { findGateway } from './pay-gateway.ts'
import { print, printRequest, reportLost, reportReply, type SeenReply } from './pay-report.ts'
import { defaultUrl } from './shared-flags.ts'

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
    const { method, path } = operationRows.createPayment
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
