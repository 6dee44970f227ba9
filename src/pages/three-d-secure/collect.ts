import { pagePaths } from '../../payer-authentication/page-paths.ts'
import type { GatewayReply } from '../../request/gateway-request.ts'
import type { PageContext, PageRequest, PageRow } from '../page.ts'
import { pagesPrefix } from '../pages-prefix.ts'
import { defineScript, toHtml } from './html.ts'
import { originOf, pageTitle, readTokenForm, say } from './read-form.ts'

/** Tells the page that framed this one, and no other. The message is that of published guides, as text. */
const tellParent = defineScript(
  "var d=document.documentElement.dataset;if(parent!==window)parent.postMessage(JSON.stringify({MessageType:'profile.completed',SessionId:d.session,Status:true}),d.origin)",
)

/** Data of the device are not collected: the page only completes the step, as the shop's page awaits it. */
function collect(request: PageRequest, context: PageContext): GatewayReply {
  const read = readTokenForm(request, 'collect', context)
  if (!read.ok) return read.page
  const origin = originOf(request)
  return toHtml(200, {
    title: pageTitle,
    body: `<p id="collected">${say('デバイス情報の収集が完了しました。', 'Data of the device would be collected here.')}</p>`,
    framedBy: origin,
    ...(origin !== undefined && { script: tellParent, data: { session: read.value.subject, origin } }),
  })
}

export const collectPage: PageRow = {
  method: 'POST',
  path: pagePaths.collect.slice(pagesPrefix.length) as `/${string}`,
  answer: collect,
}
