import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { type MswHttp, toHandlers } from '../../mocks/msw/intercept.ts'
import { type FaceDefinition, sendTo, toFaceOptions } from './face.ts'

interface MswServer<Handler> {
  listen(options: object): void
  close(): void
  use(...handlers: Handler[]): void
}

let opened = 0

/** A face of any msw version. msw allows one server per process, so gateways share it and are told apart by a header. */
export function openMsw<Handler>(
  load: () => Promise<{ http: MswHttp<Handler>; setupServer: () => MswServer<Handler> }>,
): FaceDefinition['open'] {
  let running = 0
  let server: MswServer<Handler> | undefined
  return async (options) => {
    const { http, setupServer } = await load()
    const gateway = await createGateway(toFaceOptions(options))
    const door = String(++opened)
    const all: MswHttp<Handler>['all'] = (predicate, resolver) =>
      http.all((info) => info.request.headers.get('x-door') === door && predicate(info), resolver)
    server ??= setupServer()
    if (running++ === 0) server.listen({ onUnhandledRequest: 'error', onUnhandledFrame: 'error' })
    server.use(...toHandlers({ all }, gateway))
    return {
      engine: gateway.engine,
      send: sendTo('https://apitest.cybersource.com', (input, init) =>
        fetch(input, {
          ...init,
          headers: { ...Object.fromEntries(init?.headers as [string, string][]), 'x-door': door },
        }),
      ),
      async close() {
        if (--running === 0) server?.close()
        await gateway.close()
      },
    }
  }
}
