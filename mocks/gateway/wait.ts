/** Resolves after some ms, or as soon as one of the signals is aborted. */
export function wait(ms: number, ...signals: readonly AbortSignal[]): Promise<void> {
  if (signals.some(({ aborted }) => aborted)) return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    for (const signal of signals) signal.addEventListener('abort', end)
  })
}

/** Number of pieces of a dripping body. */
const pieces = 20

/** Cuts a body into non-empty pieces for a dripping delivery. */
export function cutInPieces(bytes: Uint8Array): Uint8Array[] {
  const size = Math.max(1, Math.ceil(bytes.byteLength / pieces))
  return Array.from({ length: Math.ceil(bytes.byteLength / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
}
