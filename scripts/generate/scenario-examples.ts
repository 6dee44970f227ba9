import { toRow } from '../../cli/catalogue-markdown.ts'
import { amountLists } from '../../src/on-demand/amounts.ts'

const shell = (...lines: readonly string[]): string[] => ['```sh', ...lines, '```', '']
const program = (...lines: readonly string[]): string[] => ['```ts', ...lines, '```', '']

const curl = 'curl -s -X POST http://127.0.0.1:8392/__admin'

/** Commands, the same in both languages. */
export const examples = {
  pay: shell(
    'npm run pay -- --scenario expired-card',
    'npm run pay -- --reference "order 77 scenario:installment-count-not-offered" --method installment',
    'npm run pay -- --card 4000000000009995',
    'npm run pay -- --amount 99000204',
    'npm run pay -- --fault answer-lost',
  ),
  arm: shell(
    `${curl}/scenarios -d '{"name": "insufficient-fund"}'`,
    `${curl}/scenarios -d '{"name": "jcn-g12", "times": 3, "match": {"method": "revolving", "card": "1111"}}'`,
    `${curl}/scenarios -d '{"name": "missing-auth", "match": {"operation": "capturePayment"}}'`,
    `${curl}/faults -d '{"name": "answer-lost", "times": "always", "probability": 0.05}'`,
    `${curl}/faults -d '{"name": "latency-lognormal", "times": "always", "delay": {"median": 200, "sigma": 0.8}}'`,
    `${curl}/reset`,
  ),
  test: program(
    "import { useGateway } from 'jpo-sandbox/vitest'",
    '',
    'const gateway = useGateway({ failOnUnused: true })',
    '',
    "test('asks for another card when this one has expired', async () => {",
    "  gateway.scenarios.next('expired-card', { match: { method: 'installment' } })",
    '  await checkout()',
    '})',
    '',
    "test('finds the payment whose answer was lost', async () => {",
    "  gateway.faults.next('answer-lost')",
    "  await checkout({ reference: 'order-77' })",
    "  expect(gateway.payments.find('order-77', 1)[0]?.status).toBe('AUTHORIZED')",
    '})',
  ),
  clock: shell(
    'curl -s -X PUT http://127.0.0.1:8392/__admin/clock -d \'{"now": "2026-12-31T23:59:50+09:00", "frozen": true}\'',
    'curl -s -X PUT http://127.0.0.1:8392/__admin/clock -d \'{"advance": "15m"}\'',
    'curl -s -X DELETE http://127.0.0.1:8392/__admin/clock',
  ),
  clockInTest: program(
    "gateway.clock.freeze('2026-12-16') // midnight in Japan: the summer bonus opens",
    "gateway.clock.advance('31d')",
    'gateway.clock.resume()',
  ),
  seed: shell('npm start -- --seed 42 --now 2026-12-01T12:00:00+09:00 --frozen'),
}

/** Behaviour of the vendor's SDK, checked by test/acceptance/sdk-faults.test.ts. */
export const sdkRows = [
  [
    '`answer-lost`, `reset-before-commit`, `reset-after-commit`',
    '`error.code` is `ECONNRESET`',
    '`error.code` が `ECONNRESET`',
  ],
  [
    '`no-answer`, `black-hole`, `late-answer`',
    '`error.code` is `ECONNABORTED`, after its time-out of 60 s',
    '60 秒のタイムアウト後、`error.code` が `ECONNABORTED`',
  ],
  ['`truncated-body`', 'an error with `status` 201 and no message', '`status` が 201 のエラー (メッセージなし)'],
  [
    '`broken-json`',
    '**no error**, and data without `id` and `status`',
    '**エラーなし**。データに `id` と `status` がない',
  ],
  [
    '`html-502`, `too-many-requests`, `service-unavailable`',
    '`error.status` is 502, 429 or 503; the body in `error.response.text`',
    '`error.status` が 502・429・503、本文は `error.response.text`',
  ],
  [
    '`connection-refused`',
    '`error.code` is `ECONNREFUSED`; the object is not an `Error` and has no message',
    '`error.code` が `ECONNREFUSED` (`Error` ではなく、メッセージもない)',
  ],
  ['declines (201)', 'no error: look at `data.status`', 'エラーなし。`data.status` の確認が必要'],
  [
    '400, 500, 502',
    '`error.status`, and the reason in `error.response.text`',
    '`error.status`、理由は `error.response.text`',
  ],
] as const

/** The lists of the vendor's simulators. */
export const amountRows = (): string[] =>
  (['vpc', 'jcn'] as const).flatMap((list) =>
    amountLists[list].map(({ from, to, outcome, approval, partial, securityCode }) =>
      toRow([
        `\`${list}\``,
        from === to ? String(from) : `${from}–${to}`,
        `\`${outcome}\``,
        [
          approval?.approvalCode && `approvalCode ${approval.approvalCode}`,
          approval?.responseCode && `responseCode ${approval.responseCode}`,
          approval?.avs && `AVS ${approval.avs}`,
          approval?.cvn && `CVN ${approval.cvn}`,
          approval?.cavv && `CAVV ${approval.cavv}`,
          partial && '`partialAuthIndicator`',
          securityCode && `securityCode ${securityCode}`,
        ]
          .filter((part) => typeof part === 'string')
          .join(', '),
      ]),
    ),
  )
