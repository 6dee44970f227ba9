import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { type ListedOutcome, toCatalogue } from '../../src/on-demand/to-catalogue.ts'
import { type Answered, toSamplePayment } from '../support.ts'
import type { Face } from './face.ts'
import { world } from './signed.ts'

/** The outcomes of the seed world. */
export const listed = toCatalogue(world).outcomes

export function listedNamed(name: OutcomeName): ListedOutcome {
  const row = listed.find((candidate) => candidate.name === name)
  if (row === undefined) throw new Error(`Failed to find the outcome ${name} in the catalogue`)
  return row
}

type Sample = Omit<Parameters<typeof toSamplePayment>[0], 'method'>

/** A payment without a Japanese payment option. */
export function toOrdinary(sample: Sample & { readonly partial?: true } = {}) {
  const { processingInformation: _, ...payment } = toSamplePayment({ method: 'single', ...sample })
  return sample.partial === true
    ? { ...payment, processingInformation: { authorizationOptions: { partialAuthIndicator: 'true' } } }
    : payment
}

/** A way to request an outcome, and the payment to send. */
export interface Provocation {
  readonly trigger: 'header' | 'reference' | 'armed' | 'card' | 'amount'
  readonly payment: Sample
  readonly headers?: Readonly<Record<string, string>>
  readonly arms?: true
}

/** Every trigger that the catalogue lists for an outcome. */
export function toProvocations({ name, triggers }: ListedOutcome): Provocation[] {
  const [header = '', value = ''] = triggers.header.split(': ')
  const sandbox = triggers.amounts.filter(({ list }) => list === 'sandbox')
  const provocations: Provocation[] = [
    { trigger: 'header', payment: {}, headers: { [header]: value } },
    { trigger: 'reference', payment: { reference: `order 7 ${triggers.reference}` } },
    { trigger: 'armed', payment: {}, arms: triggers.armed },
    ...triggers.cards.map((card) => ({ trigger: 'card', payment: { card } }) as const),
    ...sandbox.map(({ from }) => ({ trigger: 'amount', payment: { amount: String(from) } }) as const),
  ]
  return provocations.map((provocation, index) => ({
    ...provocation,
    payment: { reference: `${name} ${index}`, ...provocation.payment },
  }))
}

/** Arms an outcome; throws when that is refused. */
export function arm(face: Pick<Face, 'engine'>, name: OutcomeName, options: object = {}): string {
  const ruling = face.engine.scenarios.arm({ name, ...options })
  if (!ruling.ok) throw new Error(`Failed to arm ${name}: ${ruling.detail}`)
  return ruling.value.id
}

/** The journal entry named in a reply. */
export function entryOf({ engine }: Pick<Face, 'engine'>, { headers }: Pick<Answered, 'headers'>): JournalEntry {
  const entry = engine.journal.get(headers['x-sandbox-journal'] ?? '')
  if (entry === undefined) throw new Error('Failed to find the journal entry of a reply')
  return entry
}

/** The reason of a reply, or its status if it has none. */
export const wordOf = ({ body }: Pick<Answered, 'body'>): string =>
  body.errorInformation?.reason ?? body.reason ?? body.status
