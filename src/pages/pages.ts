import type { GatewayReply, GatewayRequest } from '../request/gateway-request.ts'
import { microformRows } from './microform/rows.ts'
import type { PageContext, PageRow } from './page.ts'
import { pagesPrefix } from './pages-prefix.ts'
import { collectPage } from './three-d-secure/collect.ts'
import { challengePages } from './three-d-secure/step-up.ts'
import { toPage } from './to-page.ts'

/** All pages. */
const rows: readonly PageRow[] = [...microformRows, collectPage, ...challengePages]

/** Answers a request for a page; a browser gets a text for a path that is none. */
export async function answerPage(
  { method, path, headers, body }: GatewayRequest,
  context: PageContext,
): Promise<GatewayReply> {
  const [resource = '', search = ''] = path.slice(pagesPrefix.length).split('?', 2)
  const here = rows.filter((row) => row.path === resource)
  const row = here.find((row) => row.method === method)
  if (row !== undefined) return row.answer({ method, headers, body, query: new URLSearchParams(search) }, context)
  const allow = here.map((row) => row.method).join(', ')
  return toPage(
    here.length > 0 ? 405 : 404,
    'text/plain; charset=utf-8',
    here.length > 0 ? `Allowed here: ${allow}.\n` : 'This gateway has no such page.\n',
    here.length > 0 ? { allow } : {},
  )
}
