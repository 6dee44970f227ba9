import type { Readable } from 'node:stream'

/** The text of a stream so far, and waiting for more. */
export interface CollectedText {
  text(): string
  /** Resolves with the text up to the first match; rejects when the stream ends without one. */
  until(pattern: RegExp): Promise<string>
  /** Resolves with the whole text when the stream has ended. */
  readonly ended: Promise<string>
}

/** Collects a stream as UTF-8 text. */
export function collectText(stream: Readable): CollectedText {
  let text = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    text += chunk
  })
  const ended = new Promise<string>((resolve) => stream.once('close', () => resolve(text)))
  return {
    text: () => text,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(text)
          if (found === null) return
          stream.off('data', look)
          resolve(found[0])
        }
        stream.on('data', look)
        ended.then(() => reject(new Error(`The stream ended without ${pattern}. It said: ${text}`)))
        look()
      }),
  }
}
