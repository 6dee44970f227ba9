import { toRow } from '../../cli/catalogue-markdown.ts'
import { type Drifter, differenceKinds, drifters } from '../../contracts/parity/difference.ts'
import { environmentStatuses, setUpReasons } from '../../contracts/parity/judge.ts'
import { comparedHeaders, masks } from '../../contracts/parity/masks.ts'
import { settlements } from '../../contracts/parity/settle-rule.ts'
import { type ProviderStateRow, providerStates } from '../../contracts/states/provider-states.ts'
import { toSettledRules } from '../../src/fidelity/claims.ts'
import { banner } from './page.ts'

const elsewhere: Readonly<Record<ProviderStateRow['elsewhere'], string>> = {
  own: 'yes, for the first merchant of the world: yours takes its place',
  sent: 'yes',
  never: 'no: such an interaction is not sent, and is reported as `not enabled`',
}

/** The tables behind contracts and replay, for readers of a report. */
export function toContractReferencePage(): string {
  return [
    banner,
    '# Contract reference',
    '',
    'The tables behind [contracts and replay](contracts.md) ([日本語](contracts.ja.md)).',
    '',
    '## Provider states (前提条件)',
    '',
    'What must hold before a request is sent. A consumer test names the state; the verifier makes it true.',
    '',
    '| state | | parameters | available at CyberSource |',
    '|---|---|---|---|',
    ...Object.entries(providerStates).map(([name, row]) =>
      toRow([`\`${name}\``, `${row.what.en}<br>${row.what.ja}`, toParameters(row), elsewhere[row.elsewhere]]),
    ),
    '',
    '## What a replay compares',
    '',
    'The HTTP status, the headers below, and every key of the body. The order of keys and of the entries of `details` does not matter.',
    '',
    '- If the HTTP status differs, or only one body is JSON, nothing else is compared.',
    '- If the `status` differs, nothing else of the body is compared.',
    '- If the `reason` differs, `message` and `details` are checked against openapi.yaml only.',
    '- If `errorInformation.reason` differs, `errorInformation` and `processorInformation` are checked against openapi.yaml only.',
    '- Levels below the 40th are not compared. More than 50 keys or entries that only the target has are one difference.',
    '',
    'These values differ in every reply. Their form is compared, and equal values must stay equal.',
    '',
    '| value | where | known forms | source |',
    '|---|---|---|---|',
    ...masks.map(({ name, paths, forms, sentAt, evidence }) =>
      toRow([
        name,
        paths.map((path) => `\`${path}\``).join('<br>'),
        `${Object.keys(forms).join('; ')}${sentAt === undefined ? '' : '; or as it was sent'}`,
        `${evidence.level} (${evidence.source})`,
      ]),
    ),
    '',
    'Only these headers are compared; all others belong to the network.',
    '',
    '| header | source |',
    '|---|---|',
    ...Object.entries(comparedHeaders).map(([name, { evidence }]) =>
      toRow([`\`${name}\``, `${evidence.level} (${evidence.source})`]),
    ),
    '',
    '## Grades (差異の重大度)',
    '',
    '`breaking`: code that was written against the gateway may fail at the target. `value`: it gets another value. `additive`: it gets',
    'something new.',
    '',
    '| difference | | grade |',
    '|---|---|---|',
    ...Object.entries(differenceKinds).map(([kind, { text, grade }]) =>
      toRow([`\`${kind}\``, `${text.en}<br>${text.ja}`, grade]),
    ),
    '',
    '## Who drifted (どちらが変わったか)',
    '',
    'Both answers are checked against [openapi.yaml](../openapi.yaml) as well.',
    '',
    '| | | what to do |',
    '|---|---|---|',
    ...(Object.keys(drifters) as Drifter[]).map((drifter) => {
      const { en, ja, fix } = drifters[drifter]
      return toRow([`\`${drifter}\``, `${en}<br>${ja}`, `${fix.en}<br>${fix.ja}`])
    }),
    '',
    '## What is no drift',
    '',
    'Such an answer says nothing about the contract, unless the gateway answers with the same status. It is an `environment failure`.',
    '',
    '| status | |',
    '|---|---|',
    ...environmentStatuses.map(({ statuses, why }) => toRow([statuses, why])),
    toRow(['no answer', 'time-out, no connection, or a broken connection']),
    '',
    `A refusal with ${[...setUpReasons].map((reason) => `\`${reason}\``).join(', ')}, where the gateway does not refuse, comes from`,
    'the merchant’s set-up: `not enabled for this merchant`. So does an approval with a `responseCode` and without',
    '`forwardedAcquirerCode` where the gateway has the reverse: the merchant may be at another acquirer.',
    '',
    '## What settles a rule (規則の判定)',
    '',
    'A case names the rules that it tests, and [PARITY.md](../PARITY.md) shows the result of each. The rule decides which part of an answer counts:',
    '',
    '| settled by | what counts |',
    '|---|---|',
    ...Object.entries(settlements).map(([name, { en, ja }]) => toRow([`\`${name}\``, `${en}<br>${ja}`])),
    '',
    'A rule is confirmed when the target answers all interactions about it as the gateway does, and the journal shows that the gateway',
    'applied the rule to one of them. Values inside a range can only contradict its rule. An interaction with a `control` confirms a rule only',
    'if the target answers the control as the gateway does. This rules out other causes, such as an account that takes no Mastercard.',
    '',
    '| rule | kind | known | settled by |',
    '|---|---|---|---|',
    ...toSettledRules()
      .filter(({ settledBy }) => settledBy !== 'nothing')
      .map(({ name, kind, known, settledBy, at }) =>
        toRow([`\`${name}\``, kind, known, `\`${settledBy}\`${at === undefined ? '' : `, and \`${at}\``}`]),
      ),
    '',
  ].join('\n')
}

function toParameters({ parameters }: ProviderStateRow): string {
  const shown = Object.entries(parameters).map(
    ([name, { isRequired, allowed }]) => `\`${name}\`${isRequired ? '' : ' (optional)'}: ${allowed}`,
  )
  return shown.join('<br>') || 'none'
}
