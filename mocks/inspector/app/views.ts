import { askForView } from './ask-for/ask-for-view.tsx'
import { exchangesView } from './exchanges/exchanges-view.tsx'
import type { View } from './frame/view.ts'
import { healthView } from './health/health-view.tsx'
import { paymentsView } from './payments/payments-view.tsx'
import { tryItView } from './try-it/try-it-view.tsx'
import { worldView } from './world/world-view.tsx'

/** All views, in the order of the navigation. The first is the page's home. */
export const views: readonly [View, ...View[]] = [
  exchangesView,
  paymentsView,
  tryItView,
  askForView,
  worldView,
  healthView,
]
