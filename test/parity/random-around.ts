import type { Draw } from './random-answers.ts'
import { isDocumented, mediaType } from './random-document.ts'
import { type Draft, otherSide, type SideDraft, type SideName } from './random-draft.ts'
import { pick } from './random-spot.ts'

const statuses = [200, 201, 202, 302, 400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 502, 503] as const

/** Ways to plant around a body. Each once in a pair; tells whether it did. */
export const outerWays = {
  status(draft: Draft, side: SideName, draw: Draw): void {
    const status = pick(
      statuses.filter((other) => other !== draft.status),
      draw,
    )
    draft[side].status = status
    if (draw(4) === 0 && !isDocumented(status)) draft[otherSide[side]].status = status
  },
  'content-type'(draft: Draft, side: SideName, draw: Draw): void {
    const type = pick(
      [
        'application/json',
        'text/html; charset=utf-8',
        undefined,
        `${mediaType}x`,
        `${mediaType.toUpperCase()} ; charset=utf-8`,
        '',
        ' , ',
      ],
      draw,
    )
    setHeader(draft[side], 'content-type', type)
    if (draw(4) === 0) setHeader(draft[otherSide[side]], 'content-type', type)
  },
  'v-c-correlation-id'(draft: Draft, side: SideName, draw: Draw): void {
    setHeader(
      draft[side],
      'v-c-correlation-id',
      pick([undefined, '', '42', `${draft[side].headers['v-c-correlation-id']}0`], draw),
    )
  },
  'retry-after'(draft: Draft, side: SideName, draw: Draw): void {
    const had = draft[side].headers['retry-after']
    setHeader(
      draft[side],
      'retry-after',
      pick(had === undefined ? ['5', 'soon'] : [undefined, 'Fri, 27 Nov 2026 04:06:20 GMT', '-1', ''], draw),
    )
  },
  text(draft: Draft, side: SideName, draw: Draw): void {
    draft[side].text = pick(['<html>Service</html>', '', 'null,', JSON.stringify(draft[side].body).slice(0, 40)], draw)
    if (draw(4) === 0) draft[otherSide[side]].text = 'down'
  },
} satisfies Record<string, (draft: Draft, side: SideName, draw: Draw) => void>

function setHeader(side: SideDraft, name: string, value: string | undefined): void {
  if (value === undefined) delete side.headers[name]
  else side.headers[name] = value
}
