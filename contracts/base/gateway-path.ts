/** Areas of CyberSource's REST API. A contract of others must not reach the admin API, nor anything else of a host. */
const areas = ['pts', 'tss', 'risk', 'tms', 'flex', 'microform', 'up', 'vas', 'reporting', 'invoicing', 'kms'] as const

const allowed = areas.map((area) => `/${area}/`).join(', ')

/** Why another path is refused. */
export const foreignPath = {
  en: `its path is none of CyberSource's, so it is not sent. Allowed: paths that begin with ${allowed}`,
  ja: `パスが CyberSource のものではないため送信しません。使えるのは ${allowed} で始まるパスだけです`,
}

/**
 * Whether a path leads to CyberSource's API on every server: as written, as `fetch` normalises it, and with its escapes
 * resolved, however often.
 */
export function isGatewayPath(path: string): boolean {
  let written = path.replace(/[?#].*$/s, '')
  for (let level = 0; level < 8; level++) {
    if (!isInArea(written)) return false
    const resolved = written.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    if (resolved === written) return true
    written = resolved
  }
  return false
}

/** What could be a step upward or another host is refused wherever it stands. */
function isInArea(path: string): boolean {
  if (/[\\\p{Cc}]|\/\.{1,2}(?:[/;]|$)/u.test(path) || !URL.canParse(path, 'http://gateway')) return false
  const { host, pathname } = new URL(path, 'http://gateway')
  return host === 'gateway' && [path, pathname].every((one) => areas.some((area) => one.startsWith(`/${area}/`)))
}
