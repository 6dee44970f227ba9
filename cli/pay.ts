import { toSamplePayment } from '../mocks/samples/sample-payment.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import { faultHeader, scenarioHeader } from '../src/request/sandbox-headers.ts'
import { fetchAdmin } from './ask-admin.ts'
import { createCommandReport, type Report } from './command-report.ts'
import { checkUrl, startFor } from './find-gateway.ts'
import { pickDefined, runCommand } from './flags.ts'
import { toFollowing, toNextLines } from './next-commands.ts'
import { type PayFlags, payCommand, toSample } from './pay-flags.ts'
import { readPlanLines, reportLost } from './pay-report.ts'
import { toAdviceLines, toReadReply, toReplyLines, toRequestLines } from './reply-report.ts'
import { defaultUrl } from './shared-flags.ts'
import { createSignedSender, type SeenReply } from './signed-sender.ts'

/** The gateway of `--url`, the one that runs at the default address, or one that is started for this payment. */
async function findGateway(flags: PayFlags): Promise<{ url: string; close?: () => Promise<void> }> {
  if (flags.url !== undefined)
    return { url: checkUrl(flags, '. `pay` signs with test keys of the sandbox, and sends nothing there.') }
  const health = await fetchAdmin(defaultUrl, '/health').catch(() => undefined)
  return health?.ok ? { url: defaultUrl } : startFor({ world: flags.world })
}

async function pay(report: Report, url: string, flags: PayFlags, isTemporary: boolean): Promise<number> {
  const body = toSamplePayment(toSample(flags))
  const sender = await createSignedSender(url, flags)
  const headers = pickDefined({ [scenarioHeader]: flags.scenario, [faultHeader]: flags.fault })
  const request = await sender.prepare({ ...operationRows.createPayment, body, headers })
  report.say(...toRequestLines(url, request))

  let seen: SeenReply
  try {
    seen = await sender.send(request)
  } catch (error) {
    await reportLost(report, sender, error, body.clientReferenceInformation?.code ?? '')
    return 1
  }
  const read = await toReadReply(url, seen)
  const { json, journal } = read
  const isApproved = json?.status === 'AUTHORIZED'
  report.say(...toReplyLines(read), ...(await readPlanLines(url, journal?.entry.paymentId)), ...toAdviceLines(read))
  if (json?.id !== undefined && (isApproved || json.status === 'PARTIAL_AUTHORIZED')) {
    const next = toFollowing(flags.sale ? 'sale' : 'authorization', json.id)
    const hint = `It ends with its gateway. Run \`${toCommandLine('start')}\` first, and \`pay\` prints what can follow.`
    report.say(`Id: ${json.id}`, ...(isTemporary ? [hint] : ['', ...toNextLines(next, flags)]))
  }
  if (journal !== undefined && !isTemporary) report.say(`Journal: ${journal.address}`)
  report.end(read, isApproved)
  return isApproved ? 0 : 1
}

await runCommand(payCommand, async (flags) => {
  const report = createCommandReport(flags)
  const { url, close } = await findGateway(flags)
  const isTemporary = close !== undefined
  const start = toCommandLine('start')
  if (isTemporary) report.say(`No gateway runs at ${defaultUrl} (\`${start}\`), so one was started for this payment.\n`)
  try {
    return await pay(report, url, flags, isTemporary)
  } finally {
    await close?.()
  }
})
