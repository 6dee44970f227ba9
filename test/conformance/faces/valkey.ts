import { inject } from 'vitest'
import { createGateway } from '../../../mocks/gateway/create-gateway.ts'
import type { Gateway } from '../../../mocks/gateway/gateway.ts'
import { startReplica } from '../../../mocks/replicas/start-replica.ts'
import { type FaceDefinition, sendTo, toFaceOptions } from '../face.ts'
import { fetchOverHttp } from '../fetch-over-http.ts'

const server = inject('valkey')

export const face: FaceDefinition = {
  name: 'a replica that follows, with the state in Valkey',
  ...(server === undefined && { unavailable: 'neither valkey-server nor redis-server is installed' }),
  async open(options) {
    const given = toFaceOptions(options)
    let gateway: Gateway | undefined
    const state = `${server}?prefix=face-${crypto.randomUUID()}&expire=1m`
    const start = () =>
      startReplica({
        state,
        key: 'k'.repeat(32),
        auth: { policy: given.auth?.policy ?? 'strict' },
        async open(opened) {
          gateway = await createGateway({ ...given, state: opened })
          return gateway
        },
      })
    const leader = await start()
    const follower = await start()
    if (gateway === undefined || follower.role() !== 'follower') throw new Error('no replica leads')
    return {
      engine: gateway.engine,
      send: sendTo(follower.url, fetchOverHttp),
      async close() {
        await follower.close()
        await leader.close()
      },
    }
  },
}
