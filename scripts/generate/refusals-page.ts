import { toRow } from '../../cli/catalogue-markdown.ts'
import { refusedPayments } from '../../mocks/samples/refused-payments.ts'
import { type Outcome, statusOf } from '../../src/acquirer/outcome.ts'
import { refusals } from '../../src/acquirer/refusals.ts'
import { banner, toSource } from './page.ts'

const namesOf = (contract: 'merchant' | 'cardholder'): string =>
  refusals
    .filter((row) => row.contract === contract)
    .map(({ name }) => `\`${name}\``)
    .join(', ')
const [ofMerchants, ofCardholders] = [namesOf('merchant'), namesOf('cardholder')]

export function toRefusalsPage(): string {
  return [
    banner,
    '# Refusals (拒否)',
    '',
    'The refusals of the gateway and the acquirer, in the order in which they are checked. Rows of the scope',
    '`jpo` apply only to payments with `japanPaymentOptions`; `card` and `safety` apply to every card payment. Rows of the',
    'scope `safety` are checked before a [requested outcome](scenarios.md), all others after it.',
    '',
    'There are two kinds of reply: HTTP 400 `INVALID_REQUEST` (no transaction was made) and HTTP 201 `DECLINED`',
    '(a transaction was made, but no money moves).',
    '',
    '**Rule** is the evidence for the limit itself, **answer** the evidence for the reply. CyberSource',
    'documents what Japanese payment options require, but not its reply when something is missing: an',
    'answer marked `assumed` is our choice. Change it in the world file:',
    '',
    '```yaml',
    'refusals:',
    '  card-not-visa:',
    '    outcome: { http: 201, reason: PROCESSOR_DECLINED, message: Declined here, responseCode: G12, responseCategoryCode: "100" }',
    '  currency-not-jpy:',
    '    enabled: false',
    '```',
    '',
    '| row | what | scope | HTTP | `status` | `reason` | rule | answer |',
    '|---|---|---|---|---|---|---|---|',
    ...refusals.map(({ name, title, scope, outcome, evidence, replyEvidence }) =>
      toRow([
        `\`${name}\``,
        `${title.en}<br>${title.ja}`,
        scope,
        String(outcome.http),
        statusOf(outcome),
        outcome.reason ?? '',
        evidence.level,
        replyEvidence.level,
      ]),
    ),
    '',
    'A payment outside of the contract of its merchant is **not** refused by default: CyberSource documents',
    'that it is accepted, and that an error may occur when the acquirer processes the settlement. The sandbox',
    'accepts it, advises, marks it with `settlementWouldFail`, and rejects it with its batch: [settlement.md](settlement.md).',
    `The rows ${ofMerchants} refuse at once for merchants with \`uncontractedOption: refuse\`. The rows ${ofCardholders} wait`,
    'for the settlement where the world file says `refusals: { NAME: { at: settlement } }`.',
    '',
    '## Provoke each of them (再現方法)',
    '',
    'With the gateway running (`npm start`), run these in the folder of this repository:',
    '',
    '```sh',
    ...refusals.flatMap(({ name, outcome }) => {
      const { merchant, times = 1 } = refusedPayments[name]
      const signer = merchant === undefined ? '' : ` --merchant ${merchant}`
      return [
        `# ${name}: ${outcome.http} ${outcome.reason}${times === 1 ? '' : `, the ${times === 2 ? 'second' : `${times}th`} time`}`,
        ...Array<string>(times).fill(
          `npm run --silent sign -- --curl${signer} --body examples/requests/refused/${name}.json | sh`,
        ),
      ]
    }),
    '```',
    '',
    '## Messages and sources',
    '',
    ...refusals.flatMap(({ name, outcome, evidence, replyEvidence }) => [
      `- \`${name}\`: “${outcome.message}”${toCodes(outcome)} Rule: ${toSource(evidence)}. Answer: ${toSource(replyEvidence)}.`,
    ]),
    '',
  ].join('\n')
}

function toCodes(outcome: Outcome): string {
  return outcome.http === 201 && outcome.responseCode !== undefined
    ? ` \`responseCode\` ${outcome.responseCode}, \`responseCategoryCode\` ${outcome.responseCategoryCode}.`
    : ''
}
