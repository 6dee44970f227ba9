/** An event of a stream, as sent. */
export interface SentEvent {
  readonly name: string
  readonly id?: string
  readonly data: string
}

/** Reads server-sent events, which here have one line of data each. EventSource could not send the token. */
export async function* readEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<SentEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const frames = (rest + value).split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames) yield toSentEvent(frame)
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

function toSentEvent(frame: string): SentEvent {
  const fields = Object.fromEntries(
    frame.split('\n').map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)]
    }),
  )
  const { event = '', id, data = '{}' } = fields
  return { name: event, ...(id !== undefined && { id }), data }
}
