const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?$/i

/** Whether a `Host` header names this machine, and says no more. Read as it stands: a URL parser forgives too much. */
export function isLocalHost(host: string | undefined): boolean {
  const named = localHost.exec(host ?? '')
  return named !== null && Number(named[1] ?? 0) <= 65_535
}

/** Whether an `Origin` is of this machine by name. `null`, the origin of files and sandboxed frames, is not. */
export const isLocalOrigin = (origin: string): boolean => isLocalHost(/^https?:\/\/(.*)$/i.exec(origin)?.[1])

/** Whether an address, as sockets have it or as one listens on it, is reachable from this machine alone. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.|::1$|::ffff:127\.|localhost$)/i.test(address)
