const localNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether an origin, or a URL, is of this machine by name. `null`, the origin of files and sandboxed frames, is not. */
export const isLocalOrigin = (url: string): boolean => URL.canParse(url) && localNames.has(new URL(url).hostname)

/** Whether an address, as sockets have it or as one listens on it, is reachable from this machine alone. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.|::1$|::ffff:127\.|localhost$)/i.test(address)
