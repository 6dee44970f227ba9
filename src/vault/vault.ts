import { createBoundedMap } from '../base/bounded-map.ts'
import { joinKept, type Kept, type Note, noteFor } from '../base/kept.ts'
import type { Token, TokenKind } from './token.ts'

/** A deleted token: the vault knows whose it was. */
export type DeletedToken = Pick<Token, 'kind' | 'merchantId'>

/** Tokens that belong to another. */
export type Owner = Pick<Token, 'customerId'> | Pick<Token, 'instrumentId'>

/** Tokens of the vault (TMS), as operations read them. */
export interface VaultReader {
  /** A token of any merchant. */
  find(id: string): Promise<Token | undefined>
  findDeleted(id: string): Promise<DeletedToken | undefined>
  /** Tokens of a customer or of an instrument identifier, oldest first. */
  list(kind: TokenKind, owner: Owner): Promise<readonly Token[]>
}

/** The vault of a gateway. */
export interface Vault extends VaultReader {
  /**
   * Adds a token, and returns the one that the vault has: a card that its merchant has in the vault keeps its
   * instrument identifier. The first payment instrument and shipping address of a customer become its default.
   */
  add(token: Token, options?: { readonly isDefault?: boolean }): Promise<Token>
  /** Changes a token in one step; undefined when it is not there. */
  change(id: string, to: (present: Token) => Token): Promise<Token | undefined>
  /** Deletes a token with those that belong to it, and instrument identifiers that nothing uses any more. */
  remove(id: string): Promise<void>
  /** About how much memory the tokens take, in bytes. */
  bytes(): number
  clear(): void
  readonly kept: Kept
}

/** Limits of tokens, of their bytes, and of remembered deletions. */
const mostTokens = 10_000
const mostBytes = 16_000_000
const mostDeleted = 1_000
/** Bytes of the entries of a token without its parts. */
const frame = 300

const toCardKey = ({ merchantId, card }: Token): string => `${merchantId} ${card?.fingerprint}`

const bytesOf = (token: Token): number => frame + 2 * JSON.stringify(token.parts).length

/** Creates a vault in the memory of this process. Of too many tokens the oldest give way. */
export function createVault(note?: Note): Vault {
  const tokens = createBoundedMap<Token>(mostTokens + 1, noteFor(note, 'tokens'))
  const deleted = createBoundedMap<DeletedToken>(mostDeleted, noteFor(note, 'deleted'))
  /** Instrument identifiers by merchant and card. */
  const byCard = createBoundedMap<string>(mostTokens + 1, noteFor(note, 'cards'))
  let bytes = 0

  function put(token: Token): void {
    const present = tokens.get(token.id)
    bytes += bytesOf(token) - (present === undefined ? 0 : bytesOf(present))
    tokens.put(token.id, token)
    for (const oldest of tokens.values()) {
      if (tokens.size <= mostTokens && bytes <= mostBytes) break
      forget(oldest)
    }
  }

  function forget(token: Token): void {
    if (!tokens.remove(token.id)) return
    bytes -= bytesOf(token)
    if (token.card !== undefined) byCard.remove(toCardKey(token))
  }

  function drop(token: Token): void {
    forget(token)
    deleted.put(token.id, { kind: token.kind, merchantId: token.merchantId })
  }

  const select = (fits: (token: Token) => boolean): Token[] => [...tokens.values()].filter(fits)

  function setDefault({ kind, id, customerId = '' }: Token, isDefault: boolean): void {
    const customer = tokens.get(customerId)
    if (customer === undefined || (kind !== 'paymentInstrument' && kind !== 'shippingAddress')) return
    const present = customer.defaults?.[kind]
    if (isDefault || present === undefined || tokens.get(present) === undefined)
      put({ ...customer, defaults: { ...customer.defaults, [kind]: id } })
  }

  return {
    find: async (id) => tokens.get(id),
    findDeleted: async (id) => deleted.get(id),
    list: async (kind, owner) =>
      select((token) => token.kind === kind && Object.entries(owner).every(([key, id]) => token[key as 'id'] === id)),
    async add(token, { isDefault = false } = {}) {
      if (token.kind === 'instrumentIdentifier') {
        const present = tokens.get(byCard.get(toCardKey(token)) ?? '')
        if (present !== undefined) return present
        byCard.put(toCardKey(token), token.id)
      }
      put(token)
      setDefault(token, isDefault)
      return token
    },
    async change(id, to) {
      const present = tokens.get(id)
      if (present === undefined) return undefined
      const next = to(present)
      put(next)
      return next
    },
    async remove(id) {
      const token = tokens.get(id)
      if (token === undefined) return
      const gone = token.kind === 'customer' ? [token, ...select(({ customerId }) => customerId === id)] : [token]
      for (const each of gone) drop(each)
      for (const { instrumentId } of gone) {
        const identifier = tokens.get(instrumentId ?? '')
        if (identifier !== undefined && select((other) => other.instrumentId === instrumentId).length === 0)
          drop(identifier)
      }
    },
    bytes: () => bytes + deleted.size * frame,
    clear() {
      tokens.clear()
      deleted.clear()
      byCard.clear()
      bytes = 0
    },
    kept: joinKept({
      tokens: {
        rows: tokens.rows,
        load(rows) {
          tokens.load(rows)
          for (const token of tokens.values()) bytes += bytesOf(token)
        },
      },
      deleted,
      cards: byCard,
    }),
  }
}
