/** Bytes of a reply that are read, unpacked. A page of 2,500 transactions, the largest that is documented, has fewer. */
export const mostReplyBytes = 16_000_000

/** Reads a body as text; undefined when it is longer than the cap. The rest is not read. */
export async function readCapped(response: Response, most = mostReplyBytes): Promise<string | undefined> {
  const reader = response.body?.getReader()
  if (reader === undefined) {
    const text = await response.text()
    return text.length > most ? undefined : text
  }
  const decoder = new TextDecoder()
  const parts: string[] = []
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > most) {
      void reader.cancel().catch(() => {})
      return undefined
    }
    parts.push(decoder.decode(part.value, { stream: true }))
  }
  return parts.join('') + decoder.decode()
}
