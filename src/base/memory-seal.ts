import type { Seal } from './kept.ts'

/** Creates a seal whose closed texts are names of texts that stay in this process: no other opens them. */
export function createMemorySeal(): Seal {
  const texts = new Map<string, string>()
  const names = new Map<string, string>()
  return {
    close(text) {
      const name = names.get(text) ?? globalThis.crypto.getRandomValues(new Uint32Array(4)).join('-')
      texts.set(name, text)
      names.set(text, name)
      return name
    },
    open(name) {
      const text = texts.get(name)
      if (text === undefined) throw new Error('closed by another gateway')
      return text
    },
  }
}
