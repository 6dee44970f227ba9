interface AdviceRow {
  /** The part that does not fit. */
  readonly what: string
  readonly todo: string
  /** Set for a warning that a part of the pact was not compared. */
  readonly isBlind?: true
}

const eitherSide =
  'If the pact is right, change openapi.yaml, then `npm run generate`; if the document is right, change the table in contracts/consumer, then `npm run contracts:consumer -- --write`.'
const addToDocument = (where: string) => `Add it to openapi.yaml, ${where}, or take it out of the pact.`
const noMessages = 'Only HTTP interactions are compared here. Take the message out of the pact.'

/** Meaning of the comparator's findings for HTTP, by code. */
const rows: Readonly<Record<string, AdviceRow>> = {
  'request.path-or-method.unknown': {
    what: 'the path or the verb of the request',
    todo: addToDocument('under `paths`'),
  },
  'request.body.incompatible': { what: 'the body of the request', todo: eitherSide },
  'request.body.unknown': { what: 'the body of the request', todo: addToDocument('as `requestBody`'), isBlind: true },
  'request.body.unvalidatable': {
    what: 'the body of the request',
    todo: 'Only JSON and forms can be compared: send one of them.',
    isBlind: true,
  },
  'request.header.incompatible': { what: 'a header of the request', todo: eitherSide },
  'request.header.unknown': { what: 'a header of the request', todo: addToDocument('under `parameters`') },
  'request.query.incompatible': { what: 'the query of the request', todo: eitherSide },
  'request.query.unknown': { what: 'the query of the request', todo: addToDocument('under `parameters`') },
  'request.accept.incompatible': { what: 'what the request accepts', todo: eitherSide },
  'request.accept.unknown': {
    what: 'what the request accepts',
    todo: addToDocument('as the `content` of its replies'),
  },
  'request.content-type.incompatible': { what: 'the content type of the request', todo: eitherSide },
  'request.content-type.unknown': {
    what: 'the content type of the request',
    todo: addToDocument('as the `content` of its `requestBody`'),
  },
  'request.content-type.missing': { what: 'the content type of the request', todo: 'Send the header `content-type`.' },
  'request.authorization.missing': {
    what: 'what proves who sends',
    todo: 'Send `authorization` or `signature` with a matcher, never with a real signature.',
  },
  'response.status.unknown': { what: 'the HTTP status of the reply', todo: addToDocument('under `responses`') },
  'response.status.default': { what: 'the HTTP status of the reply', todo: addToDocument('under `responses`') },
  'response.body.incompatible': { what: 'the body of the reply', todo: eitherSide },
  'response.body.unknown': { what: 'the body of the reply', todo: addToDocument('as the `content` of the reply') },
  'response.body.unvalidatable': {
    what: 'the body of the reply',
    todo: 'Only JSON and forms can be compared: answer with one of them.',
    isBlind: true,
  },
  'response.header.incompatible': { what: 'a header of the reply', todo: eitherSide },
  'response.header.unknown': { what: 'a header of the reply', todo: addToDocument('under `headers` of this reply') },
  'response.header.undefined': { what: 'a header of the reply', todo: addToDocument('under `headers` of this reply') },
  'response.content-type.incompatible': { what: 'the content type of the reply', todo: eitherSide },
  'response.content-type.unknown': {
    what: 'the content type of the reply',
    todo: addToDocument('as the `content` of the reply'),
  },
}

/** Meaning and remedy of a finding. Other codes concern interactions that are not HTTP and were not compared. */
export const adviceFor = (code: string): AdviceRow =>
  rows[code] ?? { what: 'an interaction that is not HTTP', todo: noMessages, isBlind: true }
