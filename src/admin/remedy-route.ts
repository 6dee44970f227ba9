import { newMerchantTitle, remedies, toNewMerchant, unknownMerchant, type WorldPart } from '../acquirer/remedies.ts'
import { stringAt } from '../base/json-path.ts'
import { toYaml } from '../base/yaml.ts'
import type { Engine } from '../engine/engine.ts'
import { readJpoOptions } from '../jpo/check-jpo.ts'
import { toPlan } from '../jpo/plan.ts'
import type { RefusalName } from '../world/world.ts'
import { type AdminRoute, engineOf, ok, problem } from './admin-route.ts'

type Entry = NonNullable<ReturnType<Engine['journal']['get']>>

/** Changes of the world file that let a request pass, by the rules that speak against it. */
function toRemedies(entry: Entry, { world }: Engine): { rule: string; title: object; yaml: string }[] {
  const { merchantId, request, refusals, advice, at } = entry
  if (refusals.some(({ rule }) => rule === unknownMerchant)) {
    const part = toNewMerchant(request.headers['v-c-merchant-id'] ?? '', world)
    return part === undefined ? [] : [{ rule: unknownMerchant, title: newMerchantTitle, yaml: toYaml(part) }]
  }
  const merchant = world.merchant(merchantId ?? '')
  const card = stringAt(request.body, 'paymentInformation.card.number')
  if (merchant === undefined || card === undefined) return []
  const listed = world.cards.find(({ number }) => number === card)
  const issuer = world.issuers.find(({ id }) => id === listed?.issuer) ?? world.unlistedCards.issuer
  const { options } = readJpoOptions(request.body, 'guide')
  const plan = options && toPlan(options, Date.parse(at))
  const facts = {
    ...{ world, merchant, issuer, card },
    method: plan?.method,
    installments: plan?.installments,
    bonusCount: plan?.bonuses?.count,
    bonusMonths: (plan?.bonuses?.entries ?? []).flatMap(({ month }) => (month === undefined ? [] : [Number(month)])),
  }
  return [...refusals, ...advice].flatMap(({ rule }) => {
    const remedy = Object.hasOwn(remedies, rule) ? remedies[rule as RefusalName] : undefined
    const change: WorldPart | undefined = remedy?.change(facts)
    return remedy === undefined || change === undefined ? [] : [{ rule, title: remedy.title, yaml: toYaml(change) }]
  })
}

export const remedyRoute: AdminRoute = {
  method: 'GET',
  path: '/journal/ID/remedies',
  query: ['namespace'],
  answer(gateway, question) {
    const engine = engineOf(gateway, question)
    const entry = engine.journal.get(question.id)
    return entry === undefined
      ? problem(404, 'There is no journal entry of that id', 'It was cleared, or gave way to newer ones.')
      : ok({ entries: toRemedies(entry, engine) })
  },
}
