import { toRow } from '../../cli/catalogue-markdown.ts'
import { jpoFields } from '../../src/jpo/field-names.ts'
import { type FieldUse, jpoMethods } from '../../src/jpo/methods.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import { requiredFields } from '../../src/validation/required-fields.ts'
import { banner, fieldRules, toSource } from './page.ts'

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
    `\`processingInformation.japanPaymentOptions\` on \`${method} ${path}\`. Without a \`paymentMethod\` in it the payment is`,
    '`single`; without `japanPaymentOptions` it is an ordinary authorization.',
    '',
    '| method | 支払区分 | `paymentMethod` | Simple Order code | source |',
    '|---|---|---|---|---|',
    ...jpoMethods.map(({ name, ja, codes, simpleOrderCode, evidence }) =>
      toRow([`\`${name}\``, ja, codes.map((code) => `\`${code}\``).join(' '), simpleOrderCode, toSource(evidence)]),
    ),
    '',
    'CyberSource documents nowhere how 21 differs from 22, 23 and 24, nor how 31 differs from 32, 33 and 34. The sandbox',
    'takes them all and treats the members of a group alike.',
    '',
    '## Fields',
    '',
    'A dash means that no list of the method has the field: `guide` advises, `strict` refuses.',
    '',
    toRow(['field', ...jpoMethods.map(({ name }) => name)]),
    toRow(['---', ...jpoMethods.map(() => '---')]),
    ...jpoFields.map((field) => toRow([`\`${field}\``, ...jpoMethods.map((row) => uses[row.fields[field]])])),
    '',
    '- `firstBillingMonth` (初回請求月): the default is the month after the transaction, in Japan time.',
    '- `bonuses`: an array of up to six `{month, amount}` or `null` (current), or their number as a string (older).',
    '- `installments` of `bonus`: the field reference requires it, the guide’s list lacks it, so it is optional here.',
    '',
    'Every payment needs these fields as well. An account with relaxed requirements may omit those with an asterisk.',
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
    'In the profile `guide` (default) an `odd` request is accepted, with advice in the journal and in the reply header',
    '`x-sandbox-advice`; in `strict` it is refused with 400. `refuse` is a 400 in both profiles, `note` is advice in both.',
    '',
    '| rule | weight | reason | what | source |',
    '|---|---|---|---|---|',
    ...fieldRules.map(({ name, weight, reason, title, evidence }) =>
      toRow([`\`${name}\``, weight, reason, `${title.en}<br>${title.ja}`, toSource(evidence)]),
    ),
    '',
  ].join('\n')
}
