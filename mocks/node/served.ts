import type { RequestListener } from 'node:http'
import type { Namespaces } from '../../src/engine/namespaces.ts'
import { createLazyAdmin } from '../admin/lazy-admin.ts'
import { createEngineListener, toDoor } from './engine-listener.ts'

/** What a server serves. */
export interface Served {
  /**
   * Makes the listener of its requests.
   *
   * @param closing releases the replies that faults hold back
   * @param adminToken token of the admin API, where it requires one
   */
  listen(closing: AbortSignal, adminToken: string | undefined): RequestListener
  /** Called when a fault closes the port, and when it opens again. */
  onOutage?(listener: (isOut: boolean) => void): void
}

/** A gateway of this process. */
export const toServed = (spaces: Namespaces): Served => ({
  listen: (closing, adminToken) =>
    createEngineListener(toDoor(spaces), createLazyAdmin(spaces, { adminToken }, closing), closing),
  onOutage: spaces.main.faults.onOutage,
})
