import { at, forms, volatile } from './random-answers.ts'
import { type Path, wordsAt } from './random-document.ts'
import { type Draft, isHref, pathsOf, set, toPaymentId, valueAt } from './random-draft.ts'
import { both, isDecisive, isOfEntries, isVolatile, join, pick, type Spot, type Way, wasSent } from './random-spot.ts'
import type { Json } from './stand-in.ts'

/** Other texts than one, each of them near it. */
export function textsNear(text: string, words: readonly string[]): string[] {
  const numbers = /^\d{1,12}$/.test(text) ? [`${text}.00`, `0${text}`, String(Number(text) + 1)] : []
  const near = [
    text.toUpperCase(),
    text.toLowerCase(),
    ` ${text}`,
    `${text} `,
    `${text}\t`,
    '',
    `${text}.`,
    `${text}が`,
  ]
  return [...near, ...numbers, ...words, text.slice(1), 'x'.repeat(300)].filter((other) => other !== text)
}

/** Such a reason is of the merchant's set-up where the answer is a refusal, and says nothing of others. */
const setUpReasons = /^(INVALID_MERCHANT_CONFIGURATION|CARD_TYPE_NOT_ACCEPTED|NOT_SUPPORTED)$/

function textsFor({ draft, path, value }: Spot): string[] {
  const words = wordsAt(draft.status, path).filter((word) => !setUpReasons.test(word) || isRefusal(draft))
  return textsNear(value, words).filter((text) => !(isHref(path) && text === ''))
}

const isRefusal = ({ status, target }: Draft): boolean => status === 400 || target.body?.status === 'DECLINED'

export const changesText: Way = (spot) => {
  const { draft, side, path, value, draw } = spot
  if (typeof value !== 'string' || isVolatile(spot) || isOfEntries(path)) return undefined
  const text = pick(textsFor(spot), draw)
  return {
    edit: () => set(draft[side], path, text),
    claims: [{ kind: isDecisive(path) ? 'outcome' : 'value', ...both(path) }],
    touches: [path],
  }
}

/** The same letters in another normal form of Unicode are other letters. */
export const differsByNormalForm: Way = (spot) => {
  const { draft, path, value } = spot
  if (typeof value !== 'string' || volatile[join(path)] !== undefined || isOfEntries(path)) return undefined
  return {
    edit() {
      set(draft.target, path, `${value} ガ`.normalize('NFD'))
      set(draft.gateway, path, `${value} ガ`.normalize('NFC'))
    },
    claims: [{ kind: isDecisive(path) ? 'outcome' : 'value', ...both(path) }],
    touches: [path],
  }
}

/** A volatile value that has none of the forms that are known of it. */
export const changesForm: Way = (spot) => {
  const { draft, side, path, value, draw } = spot
  if (typeof value !== 'string' || !isVolatile(spot) || path[0] === 'id') return undefined
  const text = pick(['', '?', `${value} `, `x-${value}`, `${value}\u00e9`, '１２３４５６'], draw)
  return {
    edit: () => set(draft[side], path, text),
    // Where the request sent one, it is told as one that is not the one sent.
    claims: [{ kind: wasSent(spot) ? 'value' : 'form', ...both(path) }],
    touches: [path],
  }
}

/** The id in another form, wherever it stands. */
export const changesFormOfId: Way = ({ draft, side, path, value, draw }) => {
  if (join(path) !== 'id' || typeof value !== 'string') return undefined
  const { body } = draft[side]
  const id = pick(['A1B2C3D4E5F6', `${value}0`, value.slice(1)], draw)
  return {
    edit() {
      draft[side].body = JSON.parse(JSON.stringify(body).replaceAll(value, id))
    },
    claims: [{ kind: 'form', ...both(path) }],
    touches: [path, ['_links'], ...(body.reconciliationId === value ? [['reconciliationId']] : [])],
    movesId: true,
  }
}

const hrefsOf = (body: Json): Path[] =>
  pathsOf(body).filter((path) => isHref(path) && typeof valueAt(body, path) === 'string')

/** One of two that are equal has another value: nobody can tell which, so the second one is told. */
export const partsEqual: Way = (spot) => {
  const { draft, side, path, value, draw } = spot
  const { name } = volatile[join(path)] ?? {}
  const places = Object.keys(volatile).filter((other) => volatile[other]?.name === name)
  if (typeof value !== 'string' || !isVolatile(spot) || name === undefined || places.length < 2) return undefined
  const { body } = draft[side]
  if (places.some((place) => at(body, place) !== value)) return undefined
  const other = forms[name][0](draw)
  if (other === value) return undefined
  const paths = places.map((place) => place.split('.'))
  return {
    edit: () => set(draft[side], path, other),
    claims: [{ kind: 'form', ...both(paths.at(-1) as Path) }],
    touches: paths,
  }
}

/** Another id than the one that most of the places have that hold it. */
export const changesOneId: Way = ({ draft, side, path, value, draw }) => {
  const isOfPayment = join(path) === 'id' || join(path) === 'reconciliationId'
  const id = toPaymentId(draft[side].body)
  if (id === undefined || typeof value !== 'string' || !(isOfPayment || isHref(path)) || !value.includes(id))
    return undefined
  const other = value.replace(
    id,
    join(path) === 'reconciliationId' ? forms['reconciliation-id'][0](draw) : forms.id[0](draw),
  )
  return {
    edit: () => set(draft[side], path, other),
    claims: [{ kind: isOfPayment ? 'form' : 'value', ...both(path) }],
    touches: [path],
  }
}

/** All links have the id of another payment: it is the id that does not fit. */
export const changesAllLinks: Way = ({ draft, side, path, value, draw }) => {
  const { body } = draft[side]
  const hrefs = hrefsOf(body)
  if (join(path) !== 'id' || typeof value !== 'string' || hrefs.length < 2 || body.reconciliationId === value)
    return undefined
  if (!hrefs.every((href) => valueAt(body, href).includes(value))) return undefined
  const other = forms.id[0](draw)
  return {
    edit: () => void hrefs.forEach((href) => void set(draft[side], href, valueAt(body, href).replace(value, other))),
    claims: [{ kind: 'form', ...both(path) }],
    touches: [path, ['_links']],
    movesId: true,
  }
}

/** The reconciliation id equals the id where it did not, or has another of its forms. */
export const changesReconciliation: Way = (spot) => {
  const { draft, side, path, value, draw } = spot
  const id = toPaymentId(draft[side].body)
  if (join(path) !== 'reconciliationId' || typeof value !== 'string' || value === id) return undefined
  const others = forms['reconciliation-id'].map((form) => form(draw)).filter(({ length }) => length !== value.length)
  const other = pick([...others, ...(id === undefined ? [] : [id])], draw)
  return {
    edit: () => set(draft[side], path, other),
    claims: [{ kind: 'form', ...both(path) }],
    touches: [path],
  }
}
