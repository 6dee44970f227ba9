import { setTimeout as wait } from 'node:timers/promises'
import { StoreError } from '../../src/state/row-store.ts'
import { GatewayError } from '../gateway/gateway-error.ts'
import type { ValkeyAddress } from './valkey-address.ts'
import { toRefusal, wantsNewConnection } from './valkey-refusals.ts'
import type { Script } from './valkey-scripts.ts'

/** A connection that is made again by itself. */
export interface ValkeyConnection {
  /**
   * Sends a command.
   *
   * @throws {StoreError} `AWAY` when it did nothing, `UNKNOWN` when nobody knows; others by the server's words
   */
  send(...words: readonly string[]): Promise<unknown>
  /** Runs a script, with the same errors. */
  run(script: Script, keys: readonly string[], values: readonly (string | number)[]): Promise<unknown>
  /** Why the server cannot be reached; undefined when it can. */
  trouble(): string | undefined
  close(): void
}

/** Ms for which a connection, or the reply to a command, is waited for. A large command gets more. */
const patience = 3_000
const charactersPerMs = 10_000
/** Ms between attempts to connect. */
const fastest = 25
const slowest = 1_000

/**
 * Connects. Resolves after the first attempt, whether it succeeded or not: a server may start later.
 *
 * @param onConnected called with each new connection
 * @throws {GatewayError} `BAD_OPTION` when the package is missing, or the server refuses the user, password or database
 */
export async function connectValkey(
  address: ValkeyAddress,
  onConnected: (connection: ValkeyConnection) => void,
): Promise<ValkeyConnection> {
  const { createClient, ErrorReply } = await importPackage()
  const { shown } = address
  const closing = new AbortController()
  let client: ReturnType<typeof open> | undefined
  let trouble: string | undefined

  function open() {
    const { host, port, database, user, password, isEncrypted, authority } = address
    return createClient({
      ...(user !== undefined && { username: user }),
      ...(password !== undefined && { password }),
      database,
      // What Redis 6 speaks too, without greetings that a user may not send.
      RESP: 2,
      disableClientInfo: true,
      maintNotifications: 'disabled',
      disableOfflineQueue: true,
      socket: {
        ...{ host, port, connectTimeout: patience, reconnectStrategy: false },
        ...(isEncrypted && { tls: true, ...(authority !== undefined && { ca: authority }) }),
      },
    })
  }

  /** Makes one connection; throws what prevents it. */
  async function connectOnce(): Promise<void> {
    const made = open()
    // Each error is thrown too, by connect() or by the command that it ends.
    made.on('error', () => {})
    const timer = setTimeout(() => made.destroy(), patience)
    try {
      await made.connect()
    } finally {
      clearTimeout(timer)
    }
    if (closing.signal.aborted) {
      made.destroy()
      return
    }
    client = made
    trouble = undefined
    made.once('terminated', (error: unknown) => lose(made, toWords(error)))
    onConnected(connection)
  }

  /** Ends a connection: a reply that comes later would be taken for that of another command. */
  function lose(lost: typeof client, why: string): void {
    if (lost === undefined || client !== lost) return
    client = undefined
    trouble = why
    if (lost.isOpen) lost.destroy()
    connectAgain()
  }

  async function connectAgain(): Promise<void> {
    for (let pause = fastest; !closing.signal.aborted; pause = Math.min(pause * 2, slowest)) {
      try {
        await connectOnce()
        return
      } catch (error) {
        trouble = toWords(error)
      }
      await wait(pause * (0.5 + Math.random() / 2), undefined, { signal: closing.signal, ref: false }).catch(() => {})
    }
  }

  function toWords(error: unknown): string {
    const { message, code = '' } = error as NodeJS.ErrnoException
    if (/CERT|SELF_SIGNED|UNABLE_TO_/.test(code))
      return `its certificate is not trusted: ${code}. Name its authority by ca=FILE`
    const words = message || code || 'the connection ended'
    return address.password === undefined ? words : words.replaceAll(address.password, '…')
  }

  async function send(words: readonly string[]): Promise<unknown> {
    const current = client
    if (current === undefined || !current.isReady)
      throw new StoreError('AWAY', `${shown} cannot be reached: ${trouble ?? 'the connection ended'}.`)
    const size = words.reduce((sum, word) => sum + word.length, 0)
    const timer = setTimeout(() => lose(current, 'it does not answer'), patience + size / charactersPerMs)
    try {
      return await current.sendCommand([...words])
    } catch (error) {
      const said = toWords(error)
      if (!(error instanceof ErrorReply))
        throw new StoreError('UNKNOWN', `The connection to ${shown} broke: ${trouble ?? said}.`)
      if (wantsNewConnection(said)) lose(current, said)
      throw Object.assign(toRefusal(said, shown), { said })
    } finally {
      clearTimeout(timer)
    }
  }

  const connection: ValkeyConnection = {
    send: (...words) => send(words),
    async run({ text, digest }, keys, values) {
      const rest = [String(keys.length), ...keys, ...values.map(String)]
      try {
        return await send(['EVALSHA', digest, ...rest])
      } catch (error) {
        if (!/^NOSCRIPT\b/.test((error as { said?: string }).said ?? '')) throw error
        return send(['EVAL', text, ...rest])
      }
    },
    trouble: () =>
      client === undefined ? `${shown} cannot be reached: ${trouble ?? 'the connection ended'}.` : undefined,
    close() {
      closing.abort()
      const last = client
      client = undefined
      if (last?.isOpen) last.destroy()
    },
  }

  try {
    await connectOnce()
  } catch (error) {
    const said = toWords(error)
    if (error instanceof ErrorReply && !/^(LOADING|MASTERDOWN|CLUSTERDOWN)\b/.test(said))
      throw new GatewayError('BAD_OPTION', `Failed to open ${shown}: it says ${said}.`)
    trouble = said
    connectAgain()
  }
  return connection
}

/** @throws {GatewayError} `BAD_OPTION` */
async function importPackage() {
  try {
    return await import('@redis/client')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new GatewayError(
      'BAD_OPTION',
      'Failed to open the state: Valkey and Redis need the package @redis/client. Install it: npm install @redis/client. / @redis/client をインストールしてください。',
    )
  }
}
