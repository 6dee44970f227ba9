import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LiveEvent, LiveReader } from '../../src/admin/live-reader.ts'

/** Times of a stream of events, in ms. */
export interface Pace {
  /** Between looks for events. */
  readonly interval: number
  /** For a reader that stopped reading. */
  readonly patience: number
}

const usualPace: Pace = { interval: 100, patience: 5_000 }

/** Streams of a gateway at a time. */
export const mostStreams = 20

/** The open streams of events of a gateway. */
export function createStreams(closing?: AbortSignal, pace: Pace = usualPace) {
  let open = 0
  return {
    /** Answers with a stream; false: there are too many, and nothing was answered. */
    open({ method, socket }: IncomingMessage, response: ServerResponse, openReader: () => LiveReader): boolean {
      if (method === 'HEAD') {
        response.writeHead(200, streamHeaders).end()
        return true
      }
      if (open >= mostStreams) return false
      open++
      // A caller that closes its side is gone; the server would wait for the reply.
      const leave = () => response.destroy()
      socket.once('end', leave)
      response.once('close', () => {
        open--
        socket.off('end', leave)
      })
      sendEvents(response, openReader(), closing, pace)
      return true
    },
  }
}

const streamHeaders = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' }

/** Ms that a reader waits before it connects again. */
const retry = 1_000

/**
 * Sends events as text/event-stream until the reader leaves or `closing` is aborted. A reader that takes nothing for a
 * while is told to resume, and dropped; until then nothing is printed for it.
 */
function sendEvents(
  response: ServerResponse,
  reader: LiveReader,
  closing: AbortSignal | undefined,
  { interval, patience }: Pace,
): void {
  let blockedSince: number | undefined
  const write = (text: string) => {
    if (!response.write(text)) blockedSince ??= performance.now()
  }
  const end = () => {
    clearInterval(timer)
    response.end()
  }

  function drop(): void {
    clearInterval(timer)
    response.end(toFrame({ name: 'dropped', data: '{}' }))
    setTimeout(() => response.destroy(), patience).unref()
  }

  function look(): void {
    if (blockedSince === undefined) for (const event of reader.take()) write(toFrame(event))
    else if (performance.now() - blockedSince > patience) drop()
  }

  response.writeHead(200, streamHeaders)
  write(`retry: ${retry}\n\n`)
  const timer = setInterval(look, interval)
  look()
  response.on('drain', () => {
    blockedSince = undefined
  })
  closing?.addEventListener('abort', end)
  response.once('close', () => {
    clearInterval(timer)
    closing?.removeEventListener('abort', end)
    reader.close()
  })
}

const toFrame = ({ name, id, data }: Pick<LiveEvent, 'id' | 'data'> & { readonly name: string }): string =>
  `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${data}\n\n`
