/** Where the admin API lives: a prefix that cannot clash with CyberSource's paths. */
export const adminPrefix = '/__admin'

/** Whether a path, with or without a query, belongs to the admin API. */
export const isAdminPath = (path: string): boolean =>
  path.startsWith(adminPrefix) && (path.length === adminPrefix.length || '/?'.includes(path.charAt(adminPrefix.length)))
