import picomatch from 'picomatch'

const options = {
  dot: true,
  nonegate: true,
  noextglob: true,
  /** Takes `[!a]` for any character but `a`. */
  posix: true,
  /** Keeps `logs/**` from matching `logs`. */
  strictSlashes: true,
  windows: false,
}

/**
 * Whether a path (with slashes, from the current folder) matches a pattern, or lies below a folder that does. A pattern
 * without a slash fits a name at any depth.
 */
export function createMatcher(pattern: string): (path: string) => boolean {
  const named = pattern
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '')
    // Picomatch reads them as in a regular expression.
    .replace(/(?<!\\)[()|]/g, '\\$&')
  const glob = named.includes('/') ? named : `**/${named}`
  return picomatch([glob, `${glob}/**`], options)
}
