/** Resolves when the process is told to end: by a signal, or, under npx, by its parent's end. */
export function waitForStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(signal))
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
