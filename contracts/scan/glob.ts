/**
 * Whether a path (with slashes, from the current folder) is what a pattern names, or lies below it. `*` and `?` stand
 * for anything within a name, `**` for any folders; a pattern without a slash fits a name at any depth.
 */
export function createMatcher(pattern: string): (path: string) => boolean {
  const named = pattern.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
  const start = named.includes('/') ? '' : '(?:.*/)?'
  const regExp = new RegExp(`^${start}${toSource(named)}(?:/.*)?$`, 's')
  return (path) => regExp.test(path)
}

const sources: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }

const toSource = (pattern: string): string =>
  pattern.replace(/\*\*\/|\*\*|[\\^$.*+?()[\]{}|]/g, (part) => sources[part] ?? `\\${part}`)
