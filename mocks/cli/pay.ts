import { randomUUID } from 'node:crypto'
import { adminPrefix } from '../../src/admin/admin.ts'
import type { JournalEntry, RefusalNote } from '../../src/journal.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import type { PaymentRecord } from '../../src/ledger/ledger.ts'
import { faultHeader, scenarioHeader } from '../../src/marks.ts'
import { redactDigits, redactHeaders, redactText, redactValue } from '../../src/redact.ts'
import { fromBase64 } from '../../src/signing/bytes.ts'
import { signRequest } from '../../src/signing/sign-request.ts'
import type { JpoMethod, Merchant } from '../../src/world/world.ts'
import { startGateway } from '../node/start-gateway.ts'
import { sampleCard, toSamplePayment } from '../samples/sample-payment.ts'
import { isVendorHost } from '../vendor-host.ts'
import { readWorldFile } from '../world/read-world-file.ts'
import { fetchAdmin, readNow } from './ask-admin.ts'
import { toCommandLine } from './command-line.ts'
import { type Command, type FlagValues, oneOf, runCommand, UsageError, whole } from './flags.ts'
import { defaultUrl, readSigner, signerFlags, textOf, urlFlag } from './shared-flags.ts'

const methods = jpoMethods.map(({ name }) => name)

const command: Command = {
  name: 'pay',
  summary:
    'Sends one payment and shows request, reply and advice. Exit code 0: approved; 1: not; 2: wrong usage. / 決済を1件送信し、結果を表示します。',
  flags: [
    { name: 'method', value: 'NAME', help: `${methods.join(', ')} (default single)`, allows: oneOf(...methods) },
    { name: 'amount', value: 'N', help: 'total amount (default 12000)' },
    { name: 'currency', value: 'CODE', help: 'default JPY' },
    { name: 'installments', value: 'N', help: 'number of installments 支払回数 (default 12 where one is needed)' },
    { name: 'first-billing-month', value: 'MM', help: 'first billing month 初回請求月 (default: left to the gateway)' },
    { name: 'bonus-month', value: 'MM', help: 'month of the bonus ボーナス月' },
    { name: 'bonus-amount', value: 'N', help: 'amount of the bonus in yen ボーナス加算額' },
    { name: 'code', value: 'NN', help: 'payment-method code, when not the first of the method, such as 23' },
    { name: 'card', value: 'NUMBER', help: `card number (default ${sampleCard})` },
    {
      name: 'expires',
      value: 'MM/YYYY',
      help: 'expiry of the card (default 12/2031)',
      allows: { what: 'month and year, such as 12/2031', test: /^\d{2}\/\d{4}$/ },
    },
    { name: 'card-type', value: 'NNN', help: 'card.type (default: as the number says)' },
    ...signerFlags,
    {
      name: 'scheme',
      value: 'NAME',
      help: 'jwt, http (HTTP Signature) or none: how to sign (default jwt)',
      allows: oneOf('jwt', 'http', 'none'),
    },
    { name: 'reference', value: 'TEXT', help: 'clientReferenceInformation.code (default: another each time)' },
    {
      name: 'scenario',
      value: 'NAME',
      help: `ask for an outcome; \`${toCommandLine('catalogue')}\` lists them`,
      allows: { what: 'a name such as expired-card', test: /\S/ },
    },
    {
      name: 'fault',
      value: 'NAME',
      help: 'ask for a fault of the network, such as answer-lost or latency=500',
      allows: { what: 'a name such as answer-lost', test: /\S/ },
    },
    { name: 'timeout', value: 'MS', help: 'how long to wait for an answer (default 60000)', allows: whole },
    { name: 'sale', help: 'authorize and capture at once' },
    urlFlag(`${defaultUrl}; if none runs there, one is started for this payment`),
  ],
  examples: [
    toCommandLine('pay', '--method installment --amount 12000 --installments 12'),
    toCommandLine('pay', '--method bonus --card 4622943127013705'),
    toCommandLine('pay', '--method revolving --merchant other_acquirer'),
    toCommandLine('pay', '--scenario insufficient-fund'),
    toCommandLine('pay', '--fault answer-lost'),
  ],
}

async function findGateway(flags: FlagValues): Promise<{ url: string; close?: () => Promise<void> }> {
  const url = textOf(flags.url)
  if (url !== undefined) {
    if (!URL.canParse(url)) throw new UsageError(`--url "${redactDigits(url).slice(0, 80)}" is not a URL.`)
    const { hostname } = new URL(url)
    if (isVendorHost(hostname)) {
      throw new UsageError(
        `${hostname} is the real gateway. \`pay\` signs with test keys of the sandbox, and sends nothing there.`,
      )
    }
    return { url: url.replace(/\/+$/, '') }
  }
  const file = textOf(flags.world)
  const isRunning = await fetchAdmin(defaultUrl, '/health').then(
    (response) => response.ok,
    () => false,
  )
  if (isRunning) return { url: defaultUrl }
  const gateway = await startGateway(file === undefined ? {} : { world: await readWorldFile(file), worldSource: file })
  print(`No gateway runs at ${defaultUrl} (\`${toCommandLine('start')}\`), so one was started for this payment.\n`)
  return gateway
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
  print(`POST ${redactDigits(url)}/pts/v2/payments`)
  for (const [name, value] of Object.entries(redactHeaders(headers))) print(`${name}: ${value}`)
  print(`\n${toJson(redactValue(payment))}\n`)

  let response: Response
  let text: string
  try {
    const signal = AbortSignal.timeout(Number(textOf(flags.timeout) ?? 60_000))
    response = await fetch(`${url}/pts/v2/payments`, { method: 'POST', headers, body, signal })
    text = await response.text()
  } catch (error) {
    await reportLost(url, error, payment.clientReferenceInformation?.code ?? '', started)
    return 1
  }
  const json = readObject(text)
  const reply = json ?? {}
  print(`HTTP ${response.status}   ${toVerdict(reply)}`)
  for (const name of ['retry-after', ...(json === undefined ? ['content-type'] : [])]) {
    const value = response.headers.get(name)
    if (value !== null) print(`${name}: ${value}`)
  }
  print('')
  const journal = await readJournal(url, response.headers)
  if (journal !== undefined) printNotes('Why (理由)', journal.entry.refusals)
  // Half a reply may echo the caller's own text as well.
  print(`${json === undefined ? redactText(text) : toJson(toShown(json))}\n`)
  if (journal?.entry.paymentId !== undefined) await printPlan(url, journal.entry.paymentId)
  if (journal !== undefined) printNotes('Advice (ヒント)', journal.entry.advice)
  if (journal !== undefined && !isTemporary) print(`Journal: ${journal.address}`)
  return reply.status === 'AUTHORIZED' ? 0 : 1
}

/** Headers that ask for an outcome or a fault. */
function toMarks({ scenario, fault }: FlagValues): Record<string, string> {
  return {
    ...(typeof scenario === 'string' && { [scenarioHeader]: scenario }),
    ...(typeof fault === 'string' && { [faultHeader]: fault }),
  }
}

/** No answer, or no whole one: says so, and whether the gateway has a payment of that reference nevertheless. */
async function reportLost(url: string, error: unknown, reference: string, started: number): Promise<void> {
  const { cause: reason, name } = error as { cause?: { code?: string; message?: string }; name?: string }
  const cause = reason?.code ?? reason?.message ?? (name === 'TimeoutError' ? 'nothing came in time' : 'no answer')
  const told = await fetchAdmin(url, `/payments?${new URLSearchParams({ reference, limit: '1' })}`).catch(
    () => undefined,
  )
  if (!told?.ok && reason?.code === 'ECONNREFUSED') {
    process.stderr.write(
      `Failed to reach ${redactDigits(url)}: ${cause}. Start a gateway with \`${toCommandLine('start')}\`, or leave --url out.\n`,
    )
    return
  }
  print(`No answer: ${cause}   結果不明 (UNKNOWN)\n`)
  if (!told?.ok) {
    print('The gateway can no longer be asked whether it has the payment. (照会不可)')
    return
  }
  // Of the same reference there may be others, of before.
  const records = ((await told.json()) as { entries: PaymentRecord[] }).entries
  const record = records.find(({ submitTimeUtc }) => Date.parse(submitTimeUtc) + 1_000 > started)
  print(
    record === undefined
      ? `The gateway has no payment of this request: nothing was processed. (記録なし${records.length > 0 ? '、同じ参照番号の以前の決済はあり' : ''})`
      : `The gateway has a payment of this reference: ${record.id} ${record.status}, at ${record.submitTimeUtc}. (記録あり)`,
  )
}

/** Headers that authenticate the payment. */
async function toCredentials(
  url: string,
  flags: FlagValues,
  body: Uint8Array,
  now: number,
): Promise<Record<string, string>> {
  const scheme = textOf(flags.scheme) ?? 'jwt'
  if (scheme === 'none') {
    const merchantId = textOf(flags.merchant)
    return merchantId === undefined ? {} : { 'v-c-merchant-id': merchantId }
  }
  const { merchantId, keyId, sharedSecret } = await findKeys(url, flags)
  const secret = fromBase64(sharedSecret) ?? new Uint8Array()
  return signRequest(
    { scheme: scheme === 'http' ? 'http-signature' : 'jwt', keyId, secret },
    {
      method: 'POST',
      path: '/pts/v2/payments',
      // `fetch` sends the host of the URL, and HTTP Signature signs what is sent.
      host: scheme === 'http' ? new URL(url).host : 'apitest.cybersource.com',
      body,
      merchantId,
      now,
      jti: randomUUID(),
    },
  )
}

/** The keys of the world file that was given, or those that the gateway tells; else of the built-in world. */
async function findKeys(url: string, flags: FlagValues): Promise<Keys> {
  if (flags.world === undefined) {
    const query = new URLSearchParams({ merchant: textOf(flags.merchant) ?? '' })
    const told = await fetchAdmin(url, `/sdk-config?${query}`).catch(() => undefined)
    const config = (await told?.json().catch(() => undefined)) as Readonly<Record<string, string>> | undefined
    if (told?.status === 404 && config?.detail?.startsWith('There are'))
      throw new UsageError(`${config.title}. ${config.detail}`, { isAboutFlags: false })
    if (told?.ok && config?.merchantsecretKey !== undefined) {
      const { merchantID = '', merchantKeyId = '', merchantsecretKey } = config
      return { merchantId: merchantID, keyId: merchantKeyId, sharedSecret: merchantsecretKey }
    }
  }
  return (await readSigner(flags)).merchant
}

type Keys = Pick<Merchant, 'merchantId' | 'keyId' | 'sharedSecret'>

function toSample(flags: FlagValues) {
  const text = (name: string) => textOf(flags[name])
  const sample = {
    amount: text('amount'),
    currency: text('currency'),
    card: text('card'),
    cardType: text('card-type'),
    expires: text('expires'),
    // Its own for each run: by it a payment is found whose answer was lost.
    reference: text('reference') ?? `sample-${text('method') ?? 'single'}-${Date.now().toString(36)}`,
    code: text('code'),
    installments: text('installments'),
    firstBillingMonth: text('first-billing-month'),
    bonusMonth: text('bonus-month'),
    bonusAmount: text('bonus-amount'),
  }
  const given = Object.fromEntries(Object.entries(sample).filter(([, value]) => value !== undefined))
  return { method: (text('method') ?? 'single') as JpoMethod, sale: flags.sale === true, ...given }
}

interface ReplyLike {
  readonly clientReferenceInformation?: object
  readonly status?: string
  readonly reason?: string
  readonly message?: string
  readonly errorInformation?: { readonly reason?: string; readonly message?: string }
  readonly response?: { readonly rmsg?: string }
}

/** A reply as it may be printed: the echoed reference is the only text of the caller's in it. */
function toShown(reply: ReplyLike): object {
  const { clientReferenceInformation: reference } = reply
  return reference === undefined ? reply : { ...reply, clientReferenceInformation: redactValue(reference) }
}

/** What the gateway said, in one line. */
function toVerdict(reply: ReplyLike): string {
  const { status = '', response, errorInformation } = reply
  const japanese: Readonly<Record<string, string>> = {
    AUTHORIZED: '承認',
    DECLINED: '拒否',
    INVALID_REQUEST: 'リクエスト不正',
    PARTIAL_AUTHORIZED: '一部承認',
    AUTHORIZED_PENDING_REVIEW: '承認後の保留',
    AUTHORIZED_RISK_DECLINED: 'リスクによる拒否',
    PENDING_REVIEW: '審査待ち',
    PENDING_AUTHENTICATION: '本人認証待ち',
    SERVER_ERROR: 'システムエラー',
  }
  const reason = (reply.reason ?? errorInformation?.reason ?? response?.rmsg ?? '').trim()
  return [status, japanese[status] ?? '', reason].filter((part) => part !== '').join('   ')
}

/** The gateway's journal entry of a reply: why it refused and what it advises, in both languages. */
async function readJournal(
  url: string,
  headers: Headers,
): Promise<{ address: string; entry: JournalEntry } | undefined> {
  const id = headers.get('x-sandbox-journal')
  if (id === null) return undefined
  const path = `/journal/${encodeURIComponent(id)}`
  const address = `${url}${adminPrefix}${path}`
  const response = await fetchAdmin(url, path).catch(() => undefined)
  return response?.ok ? { address, entry: (await response.json()) as JournalEntry } : undefined
}

/** How the payment will be billed, as the gateway understood it. */
async function printPlan(url: string, paymentId: string): Promise<void> {
  const response = await fetchAdmin(url, `/payments/${paymentId}`).catch(() => undefined)
  const plan = response?.ok ? ((await response.json()) as PaymentRecord).jpo : undefined
  if (plan === undefined) return
  const { method, ja, code, installments, firstBillingMonth, firstBillingMonthDefaulted, bonuses } = plan
  const parts = [
    `${method} ${ja} (${code})`,
    installments === undefined ? '' : `${installments} installments (${installments}回)`,
    firstBillingMonth === undefined
      ? ''
      : `first bill in month ${firstBillingMonth} (初回請求月)${firstBillingMonthDefaulted ? ', by default' : ''}`,
    bonuses === undefined ? '' : `${bonuses.count} bonus payments (ボーナス)`,
  ]
  print(`Plan: ${parts.filter((part) => part !== '').join(', ')}`, '')
}

function printNotes(title: string, notes: readonly RefusalNote[]): void {
  if (notes.length === 0) return
  print(title)
  for (const { rule, text, evidence } of notes)
    print(`  ${rule} [${evidence.level}]`, `    ${text.en}`, `    ${text.ja}`)
  print('')
}

/** A reply that is a JSON object, or nothing for any other. */
function readObject(text: string): ReplyLike | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

const toJson = (value: unknown): string => JSON.stringify(value, null, 2)

function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

await runCommand(command, async (flags) => {
  const { url, close } = await findGateway(flags)
  try {
    return await pay(url, flags, close !== undefined)
  } finally {
    await close?.()
  }
})
