/** Lets other work run, such as requests, between parts of a long one. */
export const takeTurns = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve)
  })
