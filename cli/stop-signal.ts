/** Ms in which a second signal counts as an echo of the first. */
const patience = 500

/** Resolves when the process must end: on a signal, or under npx when its parent has ended. */
export function waitForStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      resolve(signal)
      // npm forwards the signal that the terminal has sent already. A later signal kills the process.
      setTimeout(() => process.off('SIGINT', stop).off('SIGTERM', stop), patience).unref()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
    if (process.env.npm_command === 'exec') watchParent(() => resolve('SIGTERM'))
  })
}

/** npx runs a program in a shell, which ends on SIGTERM without forwarding it. */
function watchParent(onEnd: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) onEnd()
  }, 500).unref()
}
