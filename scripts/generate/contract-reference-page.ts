import { toRow } from '../../cli/catalogue-markdown.ts'
import { type Drifter, differenceKinds, drifters } from '../../contracts/parity/difference.ts'
import { setUpReasons } from '../../contracts/parity/judge.ts'
import { comparedHeaders, masks } from '../../contracts/parity/masks.ts'
import { settlements } from '../../contracts/parity/settle-rule.ts'
import { type ProviderStateRow, providerStates } from '../../contracts/states/provider-states.ts'
import { environmentStatuses } from '../../contracts/states/sighting.ts'
import { toSettledRules } from '../../src/fidelity/claims.ts'
import { banner } from './page.ts'

const elsewhere: Readonly<Record<ProviderStateRow['elsewhere'], string>> = {
  own: 'yes, with your merchant in place of the first merchant of the world',
  sent: 'yes',
  never: 'no: the interaction is not sent and counts as `not enabled`',
}

/** The tables of contracts and replay, for readers of a report. */
export function toContractReferencePage(): string {
  return [
    banner,
    '# Contract reference',
    '',
    'The tables behind [contracts and replay](contracts.md) ([日本語](contracts.ja.md)).',
    '',
    '## Provider states (前提条件)',
    '',
    'A provider state is a precondition of a request. The consumer test names it, and the verifier makes it true.',
    '',
    'A state that makes a transaction gives values for the generator `ProviderState`, in the path or in a text of the body. States hold in their',
    'order: the sender and the time come before a transaction.',
    '',
    '| state | | parameters | gives | possible at CyberSource |',
    '|---|---|---|---|---|',
    ...Object.entries(providerStates).map(([name, row]) =>
      toRow([
        `\`${name}\``,
        `${row.what.en}<br>${row.what.ja}`,
        toParameters(row),
        (row.gives ?? []).map((value) => `\`${value}\``).join(', ') || 'nothing',
        elsewhere[row.elsewhere],
      ]),
    ),
    '',
    '## What a replay compares',
    '',
    'A replay compares the HTTP status, the headers below, and every key of the body. The order of keys and of the entries of `details`',
    'does not matter. If the HTTP status differs, or only one body is JSON, nothing else is compared. If the `status` differs, nothing else in',
    'the body is compared. If the `reason` differs, `message` and `details` are skipped; if `errorInformation.reason` differs, all of',
    '`errorInformation` and `processorInformation` is skipped. Skipped parts are checked against openapi.yaml only. Levels below the 40th are',
    'not compared, and more than 50 keys or entries that only the target has are reported as one difference.',
    '',
    'These values differ in each reply, so only their form is compared, and whether equal values stay equal.',
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
    'These headers are compared; all others belong to the network in between.',
    '',
    '| header | source |',
    '|---|---|',
    ...Object.entries(comparedHeaders).map(([name, { evidence }]) =>
      toRow([`\`${name}\``, `${evidence.level} (${evidence.source})`]),
    ),
    '',
    '## Grades (差異の重大度)',
    '',
    '`breaking`: code written against the gateway may fail at the target. `value`: it sees another value. `additive`: it sees',
    'something unknown.',
    '',
    '| difference | | grade |',
    '|---|---|---|',
    ...Object.entries(differenceKinds).map(([kind, { text, grade }]) =>
      toRow([`\`${kind}\``, `${text.en}<br>${text.ja}`, grade]),
    ),
    '',
    '## Who drifted (どちらが変わったか)',
    '',
    'Both answers are also checked against [openapi.yaml](../openapi.yaml).',
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
    'These answers say nothing about the contract and count as `environment failure`, unless the gateway answers with the same status.',
    '',
    '| status | |',
    '|---|---|',
    ...environmentStatuses.map(({ statuses, why }) => toRow([statuses, why])),
    toRow(['no answer', 'time-out, no connection, or a broken connection']),
    '',
    `A refusal with the reason ${[...setUpReasons].map((reason) => `\`${reason}\``).join(', ')} that the gateway does not give is a matter`,
    'of the merchant’s set-up: `not enabled for this merchant`. The same applies to an approval with a `responseCode` and without',
    '`forwardedAcquirerCode`, if the gateway’s approval is the reverse: the merchant may be at another acquirer.',
    '',
    '## What settles a rule (規則の判定)',
    '',
    'A case names the rules that it is about, and [PARITY.md](../PARITY.md) lists those that answers have settled. Which part of an answer counts depends on the rule:',
    '',
    '| settled by | what counts |',
    '|---|---|',
    ...Object.entries(settlements).map(([name, { en, ja }]) => toRow([`\`${name}\``, `${en}<br>${ja}`])),
    '',
    'A rule is confirmed when CyberSource and the gateway agree on all interactions about it, and the journal shows that the gateway applied the',
    'rule to one of them. Values inside of a range can only contradict a rule. An interaction with a `control` supports a rule',
    'only if CyberSource and the gateway also agree on the control. This rules out other causes, such as an account that does not accept',
    'Mastercard.',
    '',
    ...toRuleTable(),
    '',
  ].join('\n')
}

/** The rules that interactions can test. */
function toRuleTable(): string[] {
  const rules = toSettledRules().filter(({ settledBy }) => settledBy !== 'nothing')
  return [
    '| rule | kind | known | settled by |',
    '|---|---|---|---|',
    ...rules.map(({ name, kind, known, settledBy, at }) =>
      toRow([`\`${name}\``, kind, known, `\`${settledBy}\`${at === undefined ? '' : `, and \`${at}\``}`]),
    ),
  ]
}

function toParameters({ parameters }: ProviderStateRow): string {
  const shown = Object.entries(parameters).map(
    ([name, { isRequired, allowed }]) => `\`${name}\`${isRequired ? '' : ' (may be absent)'}: ${allowed}`,
  )
  return shown.join('<br>') || 'none'
}
