import { toCommandLine } from '../contracts/base/command-line.ts'
import { toSamplePayment } from '../mocks/samples/sample-payment.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import { readNow } from './ask-admin.ts'
import { type Command, type FlagValues, runCommand } from './flags.ts'
import { toCredentials } from './pay-credentials.ts'
import { payFlags, toMarks, toSample } from './pay-flags.ts'
import { findGateway } from './pay-gateway.ts'
import { print, printRequest, reportLost, reportReply, type SeenReply } from './pay-report.ts'
import { defaultUrl, textOf } from './shared-flags.ts'

const command: Command = {
  name: 'pay',
  summary:
    'Sends one payment and shows request, reply and advice. Exit code 0: approved; 1: not; 2: wrong usage. / 決済を1件送信し、結果を表示します。',
  flags: payFlags,
  examples: [
    toCommandLine('pay', '--method installment --amount 12000 --installments 12'),
    toCommandLine('pay', '--method bonus --card 4622943127013705'),
    toCommandLine('pay', '--method revolving --merchant other_acquirer'),
    toCommandLine('pay', '--scenario insufficient-fund'),
    toCommandLine('pay', '--fault answer-lost'),
  ],
}

async function pay(url: string, flags: FlagValues, isTemporary: boolean): Promise<number> {
  const payment = toSamplePayment(toSample(flags))
  const body = JSON.stringify(payment)
  const started = await readNow(url)
  const headers = {
    'content-type': 'application/json',
    accept: 'application/hal+json',
    ...toMarks(flags),
    ...(await toCredentials(url, flags, new TextEncoder().encode(body), started)),
  }
  printRequest(url, headers, payment)

  let reply: SeenReply
  try {
    const signal = AbortSignal.timeout(Number(textOf(flags.timeout) ?? 60_000))
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

await runCommand(command, async (flags) => {
  const { url, close } = await findGateway(flags)
  const isTemporary = close !== undefined
  if (isTemporary) {
    print(`No gateway runs at ${defaultUrl} (\`${toCommandLine('start')}\`), so one was started for this payment.\n`)
  }
  try {
    return await pay(url, flags, isTemporary)
  } finally {
    await close?.()
  }
})
