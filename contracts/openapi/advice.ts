interface Advice {
  /** The part that does not fit. */
  readonly what: string
  readonly todo: string
  /** Set for a warning that a part of the pact was not compared. */
  readonly isBlind?: true
}

/** Parts of an interaction, and where openapi.yaml describes them. */
const parts: Readonly<Record<string, { readonly what: string; readonly where: string }>> = {
  'request.path-or-method': { what: 'the path or the verb of the request', where: 'under `paths`' },
  'request.body': { what: 'the body of the request', where: 'as `requestBody`' },
  'request.header': { what: 'a header of the request', where: 'under `parameters`' },
  'request.query': { what: 'the query of the request', where: 'under `parameters`' },
  'request.accept': { what: 'what the request accepts', where: 'as the `content` of its replies' },
  'request.content-type': {
    what: 'the content type of the request',
    where: 'as the `content` of its `requestBody`',
  },
  'request.authorization': { what: 'what proves who sends', where: 'under `security`' },
  'response.status': { what: 'the HTTP status of the reply', where: 'under `responses`' },
  'response.body': { what: 'the body of the reply', where: 'as the `content` of the reply' },
  'response.header': { what: 'a header of the reply', where: 'under `headers` of this reply' },
  'response.content-type': { what: 'the content type of the reply', where: 'as the `content` of the reply' },
}

const eitherSide =
  'If the pact is right, change openapi.yaml, then `npm run generate`; if the document is right, change the table in contracts/consumer, then `npm run contracts:consumer -- --write`.'

/** Remedies of single findings. An incompatible part may be wrong on either side; any other is to be added. */
const remedies: Readonly<Record<string, string>> = {
  'request.body.unvalidatable': 'Only JSON and forms can be compared: send one of them.',
  'request.content-type.missing': 'Send the header `content-type`.',
  'request.authorization.missing': 'Send `authorization` or `signature` with a matcher, never with a real signature.',
  'response.body.unvalidatable': 'Only JSON and forms can be compared: answer with one of them.',
}

/** Findings after which a part of the pact was not compared. */
const blind = /^request\.body\.unknown$|\.unvalidatable$/

/** Meaning and remedy of a finding of the comparator, by its code. Other codes concern interactions that are not HTTP. */
export function adviceFor(code: string): Advice {
  const [, name = '', kind] = /^(.*)\.([\w-]+)$/.exec(code) ?? []
  const part = parts[name]
  if (part === undefined) {
    const todo = 'Only HTTP interactions are compared here. Take the message out of the pact.'
    return { what: 'an interaction that is not HTTP', todo, isBlind: true }
  }
  const add = `Add it to openapi.yaml, ${part.where}, or take it out of the pact.`
  const todo = remedies[code] ?? (kind === 'incompatible' ? eitherSide : add)
  return { what: part.what, todo, ...(blind.test(code) && { isBlind: true }) }
}
