import { onTestFinished } from 'vitest'
import { isAllowed } from './admin-contract.ts'

export interface SeenEvent {
  readonly name: string
  readonly id?: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of any kind.
  readonly data: any
}

export interface Watch {
  readonly status: number
  readonly headers: Headers
  /** All events so far. */
  readonly events: readonly SeenEvent[]
  /** Data of all events of a name so far. */
  of(name: string): SeenEvent['data'][]
  /** Resolves when `isThere` holds, or the stream ended. */
  until(isThere: () => boolean): Promise<void>
  /** Whether the gateway ended the stream. */
  readonly isOver: boolean
  close(): void
}

/** Watches the events of a gateway until the end of the test. Each must be as the document describes it. */
export async function watchEvents(
  { admin }: { readonly admin: string },
  { search = '', headers = {} }: { readonly search?: string; readonly headers?: Record<string, string> } = {},
): Promise<Watch> {
  const stop = new AbortController()
  const response = await fetch(`${admin}/events${search}`, { headers, signal: stop.signal })
  const events: SeenEvent[] = []
  let isOver = false
  let tell = () => {}
  onTestFinished(() => stop.abort())

  async function read() {
    let rest = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const frames = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
      rest = frames.pop() ?? ''
      events.push(...frames.flatMap(readFrame))
      tell()
    }
  }
  read()
    .catch(() => {})
    .finally(() => {
      isOver = true
      tell()
    })

  return {
    status: response.status,
    headers: response.headers,
    events,
    of: (name) => events.filter((event) => event.name === name).map(({ data }) => data),
    async until(isThere) {
      while (!isThere() && !isOver)
        await new Promise<void>((resolve) => {
          tell = resolve
        })
    },
    get isOver() {
      return isOver
    },
    close: () => stop.abort(),
  }
}

function readFrame(frame: string): SeenEvent[] {
  const fields = new Map(frame.split('\n').map((line) => line.split(/: (.*)/s) as [string, string]))
  const [name, id] = [fields.get('event'), fields.get('id')]
  if (name === undefined) return []
  return [{ name, ...(id !== undefined && { id }), data: JSON.parse(fields.get('data') ?? '') }]
}

/** Events that the document does not allow. */
export const findOddEvents = (events: readonly SeenEvent[]): SeenEvent[] =>
  events.filter(({ name, data }) => !isAllowed(`LiveEvents/properties/${name}`, data))
