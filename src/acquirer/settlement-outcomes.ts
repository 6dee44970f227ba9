import type { Text } from '../verdict/text.ts'
import type { RefusalName } from '../world/world.ts'
import { refusals } from './refusals.ts'

/** Names of the rows about contracts. A test keeps them complete. */
export type ContractRule = Extract<
  RefusalName,
  | 'option-not-contracted'
  | 'count-not-contracted'
  | 'bonus-season-not-contracted'
  | 'issuer-without-jpo'
  | 'revolving-not-contracted'
  | 'installment-count-not-offered'
  | 'bonus-month-closed'
>

const ofContracts = refusals.filter(({ contract }) => contract !== undefined)

/** Verdicts on demand at settlement, by name: those of missing contracts have the names of their rules. */
export const settlementOutcomes = {
  settled: { en: 'Settled, whatever the contracts say', ja: '売上成立 (契約の内容にかかわらず)' },
  rejected: { en: 'Rejected by the acquirer, without a reason', ja: '加盟店契約会社による売上拒否 (理由なし)' },
  ...(Object.fromEntries(ofContracts.map(({ name, title }) => [name, title])) as Record<ContractRule, Text>),
} as const satisfies Readonly<Record<string, Text>>

export type SettlementOutcome = keyof typeof settlementOutcomes

export const isSettlementOutcome = (name: string): name is SettlementOutcome => Object.hasOwn(settlementOutcomes, name)
