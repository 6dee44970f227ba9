/** A body in the pieces received; `error` is the reason if it was cut off. */
export async function readPieces(
  response: Response | undefined,
): Promise<{ readonly pieces: readonly Uint8Array[]; readonly error?: unknown }> {
  const reader = response?.body?.getReader()
  const pieces: Uint8Array[] = []
  try {
    for (;;) {
      const { done = true, value } = (await reader?.read()) ?? {}
      if (done || value === undefined) return { pieces }
      pieces.push(value)
    }
  } catch (error) {
    return { pieces, error }
  }
}
