import { createWorld } from '../../mocks/world/create-world.ts'
import { toCatalogue } from '../../src/on-demand/to-catalogue.ts'
import type { Output } from './outputs.ts'
import { toEnglishScenarios } from './scenarios-english.ts'
import { toJapaneseScenarios } from './scenarios-japanese.ts'

/** The pages about outcomes and faults, from the tables that the gateway runs on. */
export async function toScenarioPages(): Promise<Output[]> {
  const catalogue = toCatalogue(await createWorld())
  return [
    { path: 'docs/scenarios.md', content: toEnglishScenarios(catalogue) },
    { path: 'docs/scenarios.ja.md', content: toJapaneseScenarios(catalogue) },
  ]
}
