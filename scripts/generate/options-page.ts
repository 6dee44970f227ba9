import { toRow } from '../../cli/catalogue-markdown.ts'
import { fieldRules } from '../../src/fidelity/field-rules.ts'
import { type FieldUse, jpoFields, jpoMethods } from '../../src/jpo/methods.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import { requiredFields } from '../../src/validation/required-fields.ts'
import { banner, toSource } from './page.ts'

const uses: Readonly<Record<FieldUse, string>> = {
  required: '**required**',
  optional: 'optional',
  'out-of-place': '–',
}

export function toOptionsPage(): string {
  const { method, path } = operationRows.createPayment
  return [
    banner,
    '# Japanese payment options (支払区分)',
    '',
    `This page describes \`processingInformation.japanPaymentOptions\` of \`${method} ${path}\`. Without \`paymentMethod\` it means`,
    '`single`; without `japanPaymentOptions`, the payment is an ordinary authorization.',
    '',
    '| method | 支払区分 | `paymentMethod` | Simple Order code | source |',
    '|---|---|---|---|---|',
    ...jpoMethods.map(({ name, ja, codes, simpleOrderCode, evidence }) =>
      toRow([`\`${name}\``, ja, codes.map((code) => `\`${code}\``).join(' '), simpleOrderCode, toSource(evidence)]),
    ),
    '',
    'CyberSource does not document the difference between 21, 22, 23 and 24, or between 31, 32, 33 and 34. The',
    'sandbox accepts them all and treats the members of a group alike.',
    '',
    '## Fields',
    '',
    'A dash means that the method does not list the field: `guide` advises, `strict` refuses.',
    '',
    toRow(['field', ...jpoMethods.map(({ name }) => name)]),
    toRow(['---', ...jpoMethods.map(() => '---')]),
    ...jpoFields.map((field) => toRow([`\`${field}\``, ...jpoMethods.map((row) => uses[row.fields[field]])])),
    '',
    '- `firstBillingMonth` (初回請求月): by default the month after the transaction, in Japan time.',
    '- `bonuses`: an array of up to six `{month, amount}` or `null` (current form), or their number as a string (older form).',
    '- `installments` of `bonus`: the field reference requires it, the guide does not list it, so it is optional here.',
    '',
    'Every payment also requires these (fields with * are optional for accounts with relaxed requirements):',
    '',
    ...requiredFields.map(
      ({ field, of, relaxed }) =>
        `- \`${field}\`${of === 'jpo' ? ' (with Japanese payment options)' : ''}${relaxed ? ' *' : ''}`,
    ),
    '',
    'All missing fields are reported together, as `details[{field, reason}]`.',
    '',
    '## Rules',
    '',
    'The profile `guide` (default) accepts an `odd` request, with advice in the journal and in the reply header',
    '`x-sandbox-advice`; `strict` refuses it with 400. `refuse` is a 400 in both profiles, `note` is advice in both.',
    '',
    '| rule | weight | reason | what | source |',
    '|---|---|---|---|---|',
    ...fieldRules.map(({ name, weight, reason, title, evidence }) =>
      toRow([`\`${name}\``, weight, reason, `${title.en}<br>${title.ja}`, toSource(evidence)]),
    ),
    '',
  ].join('\n')
}
