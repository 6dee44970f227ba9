import type { RequestListener } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { GatewayReply, GatewayRequest } from '../../src/request/gateway-request.ts'
import { type Row, StoreError } from '../../src/state/row-store.ts'
import type { Reign, SharedStore } from '../stores/shared-store.ts'
import { createLeaderClient, type LeaderClient } from './leader-client.ts'

/** A gateway over the rows of a reign. */
export interface OpenedGateway {
  handle(request: GatewayRequest): Promise<GatewayReply>
  /** The admin API, for whoever asks. */
  readonly api: RequestListener
  /** Facts for the health. */
  health(): object
  /** Stores what waits, and ends the reign. */
  close(): Promise<void>
}

/** What this replica leads. */
export interface Own extends OpenedGateway {
  readonly term: number
  readonly reign: Reign
  /** Requests in flight. */
  busy: number
}

/** Another replica that leads. */
export interface Leader {
  readonly term: number
  readonly url: string
  readonly client: LeaderClient
}

export interface LeadershipOptions {
  readonly store: SharedStore
  /** Where other replicas reach this one. */
  readonly address: string
  /** Ms for which a leader leads without renewing. */
  readonly lease: number
  readonly token: string
  readonly open: (rows: readonly Row[], reign: Reign) => Promise<OpenedGateway>
  /** Called with a line about each change of the leader. */
  readonly onNotice: ((line: string) => void) | undefined
}

/** Who leads, as one replica knows it. */
export interface Leadership {
  /** What this replica leads; undefined when it does not, or its lease has run out. */
  own(): Own | undefined
  leader(): Leader | undefined
  /** Forgets a leader that does not answer. */
  forget(leader: Leader): void
  /** Looks who leads, and leads if nobody does. Never throws: see `trouble`. */
  look(): Promise<void>
  /** Why this replica can neither lead nor follow. */
  trouble(): string | undefined
  /** Why the last look failed. */
  problem(): Error | undefined
  /** Leads no more: finishes what is in flight and lets another lead. */
  resign(): Promise<void>
  stop(): void
}

/** `waiting`: no leader is known. */
export type Role = 'leader' | 'follower' | 'waiting'

export const toRole = ({ own, leader }: Pick<Leadership, 'own' | 'leader'>): Role =>
  own() !== undefined ? 'leader' : leader() !== undefined ? 'follower' : 'waiting'

/** Ms in which a gateway is built from its rows. */
const longestBuild = 20_000
/** Looks in the time of a lease. */
const looksInLease = 5
/** Ms for requests in flight when a leader resigns. */
const lastAnswers = 3_000

export function createLeadership({ store, address, lease, token, open, onNotice }: LeadershipOptions): Leadership {
  let own: Own | undefined
  let leader: Leader | undefined
  let problem: Error | undefined
  let mayLead = true
  let looking: Promise<void> | undefined
  const every = lease / looksInLease

  function follow(next: Omit<Leader, 'client'> | undefined): void {
    if (leader?.url === next?.url && leader?.term === next?.term) return
    leader?.client.leave()
    leader = next && { ...next, client: createLeaderClient(next.url, token, next.term) }
    if (leader !== undefined) onNotice?.(`Follows ${leader.url}, which leads (term ${leader.term}).`)
  }

  async function lookOnce(): Promise<void> {
    if (own !== undefined) return renew(own)
    try {
      const { term, leader: url, reign } = await store.takeLead(mayLead ? address : undefined, lease)
      // An earlier process had this address.
      if (reign === undefined) follow(url === undefined || url === address ? undefined : { term, url })
      else await begin(term, reign)
      problem = undefined
    } catch (error) {
      problem = error instanceof Error ? error : new Error(String(error))
    }
  }

  async function renew(mine: Own): Promise<void> {
    try {
      await mine.reign.renew()
    } catch (error) {
      if (isSuperseded(error)) giveUp(mine)
    }
  }

  async function begin(term: number, reign: Reign): Promise<void> {
    follow(undefined)
    // Reading may take longer than a lease.
    const timer = setInterval(() => reign.renew().catch(() => {}), every)
    try {
      const rows: Row[] = []
      for await (const row of reign.load()) rows.push(row)
      let mine: Own | undefined
      const write: Reign['write'] = (changes) =>
        reign.write(changes).catch((error: unknown) => {
          if (mine !== undefined && isSuperseded(error)) giveUp(mine)
          throw error
        })
      // Building the gateway holds this process up, so that nothing renews the lease.
      clearInterval(timer)
      await reign.renew(Math.max(lease, longestBuild))
      const opened = await open(rows, { ...reign, write })
      mine = { ...opened, term, reign, busy: 0 }
      own = mine
      onNotice?.(`Leads (term ${term}).`)
      await renew(mine)
    } catch (error) {
      await reign.release().catch(() => {})
      throw error
    } finally {
      clearInterval(timer)
    }
  }

  /** Another leads: what this process has in memory is nothing any more. */
  function giveUp(mine: Own): void {
    if (own !== mine) return
    own = undefined
    onNotice?.('Leads no more: its lease had run out.')
    mine.close().catch(() => {})
    look()
  }

  function look(): Promise<void> {
    looking ??= lookOnce().finally(() => {
      looking = undefined
    })
    return looking
  }

  const timer = setInterval(look, every)

  return {
    own: () => (own?.reign.isCurrent() ? own : undefined),
    leader: () => leader,
    forget(gone) {
      if (leader === gone) follow(undefined)
    },
    look,
    problem: () => problem,
    trouble: () => store.trouble() ?? problem?.message,
    async resign() {
      mayLead = false
      await looking
      const mine = own
      own = undefined
      if (mine === undefined) return
      const end = performance.now() + lastAnswers
      while (mine.busy > 0 && performance.now() < end) await wait(1)
      await mine.close().catch((error: Error) => onNotice?.(`Could not store everything: ${error.message}`))
    },
    stop() {
      clearInterval(timer)
      follow(undefined)
    },
  }
}

const isSuperseded = (error: unknown): boolean => error instanceof StoreError && error.code === 'SUPERSEDED'
