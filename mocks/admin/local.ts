const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?$/i

/** Whether a `Host` header names this machine and nothing else. Not parsed as a URL: URL parsers are too lenient. */
export function isLocalHost(host: string | undefined): boolean {
  const named = localHost.exec(host ?? '')
  return named !== null && Number(named[1] ?? 0) <= 65_535
}

/** Whether an `Origin` names this machine. `null`, the origin of files and sandboxed frames, does not. */
export const isLocalOrigin = (origin: string): boolean => isLocalHost(/^https?:\/\/(.*)$/i.exec(origin)?.[1])

/** Whether a socket address or listen address is reachable from this machine only. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.|::1$|::ffff:127\.|localhost$)/i.test(address)
