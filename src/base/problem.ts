/** Media type of an error by RFC 9457. */
export const problemType = 'application/problem+json'

export interface Problem {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly detail: string
}

/** An error without a CyberSource form, by RFC 9457. */
export const toProblem = (status: number, title: string, detail: string): Problem => ({
  type: 'about:blank',
  title,
  status,
  detail,
})

/** A problem as a reply of the gateway; `rule` repeats the detail in the header `x-sandbox-advice`. */
export const toProblemReply = (status: number, title: string, detail: string, rule?: string) => ({
  status,
  headers: {
    'content-type': problemType,
    ...(rule !== undefined && { 'x-sandbox-advice': `${rule}: ${detail}` }),
  },
  body: JSON.stringify(toProblem(status, title, detail)),
})
