/** Path of the pages for browsers of cardholders. */
export const pagesPrefix = '/__pages'

/** Whether a path, with or without a query, belongs to the pages. */
export const isPagePath = (path: string): boolean =>
  path.startsWith(pagesPrefix) && /^[/?]?$/.test(path.charAt(pagesPrefix.length))

/** Name of the namespace in the query of a page. */
export const namespaceOfPage = (path: string): string | undefined =>
  new URLSearchParams(path.split('?', 2)[1]).get('namespace') ?? undefined
