import type { RequestHandler } from 'express'

/**
 * What the page may do: run its own script, and talk to its own origin. Nothing inline, nothing from elsewhere, in no
 * frame, and no text as markup.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const headers = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Serves the page itself: its files hold nothing of the gateway. They are read when somebody asks. */
export const serveInspector: RequestHandler = async (request, response, next) => {
  const { name = 'index.html' } = request.params as { readonly name?: string }
  const [path = '', search] = request.originalUrl.split('?', 2)
  // The page names its files relative to itself, and may be mounted below a prefix.
  if (name === 'index.html' && !path.endsWith('/')) {
    const target = `${path.slice(path.lastIndexOf('/') + 1)}/`
    response.redirect(308, search === undefined ? target : `${target}?${search}`)
    return
  }
  const { readInspectorFiles } = await import('./inspector-files.ts')
  const bytes = (await readInspectorFiles()).get(name)
  if (bytes === undefined) next()
  else response.set({ ...headers, 'content-type': types[name.split('.').at(-1) ?? ''] }).send(Buffer.from(bytes))
}
