/**
 * Lets other work run, such as requests, between parts of a long one. A message comes sooner than a timer, and fake
 * timers leave it alone.
 */
export const takeTurns = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
