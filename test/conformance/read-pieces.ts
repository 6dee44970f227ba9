/** A body in the pieces in which it comes, as far as it does; `error` is what cut it off. */
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
