/** How long a second signal is taken for an echo of the first, in ms. */
const patience = 500

/** Resolves when the process is told to end: by a signal, or, under npx, by its parent's end. */
export function waitForStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      resolve(signal)
      // npm passes on what the terminal has sent already; a signal that comes later wants an end at once.
      setTimeout(() => process.off('SIGINT', stop).off('SIGTERM', stop), patience).unref()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
    if (process.env.npm_command === 'exec') watchParent(() => resolve('SIGTERM'))
  })
}

/** npx runs a program in a shell. That ends on SIGTERM, tells nobody, and would leave the gateway behind. */
function watchParent(onEnd: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) onEnd()
  }, 500).unref()
}
