import { crypto } from '#crypto'
import { createBoundedMap } from '../base/bounded-map.ts'
import { joinKept, type Kept, type Note, noteFor, type Seal } from '../base/kept.ts'
import { toUtf8 } from '../crypto/bytes.ts'
import { toCavv } from './derived-values.ts'
import { type ResultName, resultOf } from './results.ts'

/** A prepared authentication: data about the cardholder's device may be collected. */
export interface Setup {
  /** UUID. */
  readonly referenceId: string
  readonly merchantId: string
  /** Fingerprint of the card. */
  readonly card: string
  /** Epoch ms. */
  readonly expires: number
}

/** An authentication of a cardholder. It holds no card number, and no value that the issuer signs. */
export interface Authentication {
  /** 20 letters and digits: `authenticationTransactionId`. */
  readonly id: string
  readonly merchantId: string
  readonly card: {
    readonly fingerprint: string
    /** First six and last four digits. */
    readonly shown: string
    /** `card.type`. */
    readonly type: string | undefined
  }
  readonly amount: string
  readonly currency: string
  /** 支払回数, where the merchant told it. */
  readonly installments?: string
  /** UUIDs of the three parties. */
  readonly parties: { readonly issuer: string; readonly directory: string; readonly server: string }
  /** Where the browser goes after a challenge. */
  readonly returnUrl?: string
  /** What becomes of it when the cardholder proves to be right. */
  readonly comesTo: ResultName
  readonly isChallenge: boolean
  /** Undefined: it waits for the cardholder. */
  readonly result?: ResultName
  /** Until when the cardholder may answer, epoch ms. */
  readonly expires: number
}

/** Authentications of cardholders (3-D Secure), as operations read them. */
export interface AuthenticationReader {
  find(id: string): Promise<Authentication | undefined>
  /** The authentication whose proof this is. */
  findByCavv(cavv: string): Promise<Authentication | undefined>
  setup(referenceId: string): Promise<Setup | undefined>
}

/** The authentications of a gateway. */
export interface Authentications extends AuthenticationReader {
  putSetup(setup: Setup): Promise<void>
  put(authentication: Authentication): Promise<void>
  /** Settles a challenge; false when it is settled already, or unknown. */
  settle(id: string, result: ResultName): Promise<boolean>
  /** About how much memory they take, in bytes. */
  bytes(): number
  clear(): void
  readonly kept: Kept
}

/** Most setups, and most authentications. */
const most = 10_000
/** Of an entry without the text of its address. */
const entrySize = 700

/** Creates the authentications. `seal` closes their rows: the address of a shop may hold anything. */
export function createAuthentications(seal: Seal, note?: Note): Authentications {
  const setups = createBoundedMap<Setup>(most, noteFor(note, 'setups'))
  const known = createBoundedMap<Authentication>(most, noteFor(note, 'known'), seal)
  /** Ids by the hash of the proof. */
  const byCavv = createBoundedMap<string>(most, noteFor(note, 'proofs'))
  const keyOf = (cavv: string) => crypto.sha256(toUtf8(cavv))

  function put(authentication: Authentication): void {
    known.put(authentication.id, authentication)
    const { result } = authentication
    if (result !== undefined && resultOf(result).proof !== 'none')
      byCavv.put(keyOf(toCavv(authentication)), authentication.id)
  }

  return {
    find: async (id) => known.get(id),
    findByCavv: async (cavv) => {
      const id = byCavv.get(keyOf(cavv))
      return id === undefined ? undefined : known.get(id)
    },
    setup: async (referenceId) => setups.get(referenceId),
    putSetup: async (setup) => setups.put(setup.referenceId, setup),
    put: async (authentication) => put(authentication),
    async settle(id, result) {
      const authentication = known.get(id)
      if (authentication === undefined || authentication.result !== undefined) return false
      put({ ...authentication, result })
      return true
    },
    bytes: () => (setups.size + known.size + byCavv.size) * entrySize,
    clear() {
      setups.clear()
      known.clear()
      byCavv.clear()
    },
    kept: joinKept({ setups, known, proofs: byCavv }),
  }
}
