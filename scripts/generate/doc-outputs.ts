import { toAuthenticationPage } from './authentication-page.ts'
import { toContractReferencePage } from './contract-reference-page.ts'
import { toFidelityPage } from './fidelity-page.ts'
import { toFollowOnPages } from './follow-on-pages.ts'
import { toOptionsPage } from './options-page.ts'
import type { Output } from './outputs.ts'
import { toRefusalsPage } from './refusals-page.ts'
import { toScenarioPages } from './scenario-pages.ts'

/** Reference pages, printed from the tables that the gateway itself runs on. */
export async function toDocOutputs(): Promise<Output[]> {
  return [
    { path: 'docs/refusals.md', content: toRefusalsPage() },
    { path: 'docs/payment-options.md', content: toOptionsPage() },
    { path: 'docs/fidelity.md', content: toFidelityPage() },
    { path: 'docs/authentication.md', content: toAuthenticationPage() },
    ...(await toScenarioPages()),
    ...(await toFollowOnPages()),
    { path: 'docs/contract-reference.md', content: toContractReferencePage() },
  ]
}
