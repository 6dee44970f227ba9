/** Where the admin API lives: a prefix that cannot clash with CyberSource's paths. */
export const adminPrefix = '/__admin'

/** Whether a path, with or without a query, belongs to the admin API. */
export const isAdminPath = (path: string): boolean =>
  path.startsWith(adminPrefix) && (path.length === adminPrefix.length || '/?'.includes(path.charAt(adminPrefix.length)))

/** What tells a browser from a program. */
interface Asker {
  readonly method?: string | undefined
  readonly headers: { readonly accept?: string | undefined }
}

/** Whether a browser asks for the root of the gateway: it gets the inspector. Others get the gateway's 404. */
export const isForInspector = (path: string, { method, headers: { accept } }: Asker): boolean =>
  (path === '/' || path.startsWith('/?')) &&
  (method === 'GET' || method === 'HEAD') &&
  accept !== undefined &&
  /\btext\/html\b/i.test(accept)
