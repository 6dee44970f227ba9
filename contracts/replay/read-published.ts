import { LineCounter, parseDocument, Scalar, visit } from 'yaml'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import { checkFields, type FileField, object, requiredText, text, texts } from '../base/check-fields.ts'
import { readDocument, readText } from '../base/read-document.ts'
import { ReplayError } from '../base/replay-error.ts'
import { escapeControls } from '../base/to-printable.ts'
import { type Recording, recordingVersion, toRecordedRequest } from '../parity/recording.ts'
import type { Interaction } from '../states/interaction.ts'
import { readSeenBody } from '../states/sighting.ts'
import { commonFields, paymentHeaders, readStates } from './read-cases.ts'

const payments = operationRows.createPayment

/** A reply of the real gateway that others published, with its request. */
export interface PublishedReply {
  readonly interaction: Interaction
  readonly recording: Recording
  /** Id of the interaction that asks the same of the real gateway. */
  readonly askedBy?: string
}

const requiredObject: FileField = { ...object, isRequired: true }

const fileFields = { interaction: requiredObject, published: requiredObject, elided: texts, reply: requiredObject }

const interactionFields: Readonly<Record<string, FileField>> = {
  ...commonFields,
  request: { ...requiredObject, words: 'the JSON body of a payment' },
}

const publishedFields: Readonly<Record<string, FileField>> = {
  where: { ...requiredText, words: 'where the reply was published' },
  date: { ...text, allows: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)), words: 'a day such as "2023-05-17"' },
  notes: { ...texts, words: 'a list of texts: what does not fit' },
  askedBy: {
    allows: (value) => typeof value === 'string' && /^(case|pact)\/\S+$/.test(value),
    words: 'the id of the interaction that asks the same, such as case/guide-examples/guide-bonus',
  },
}

const replyFields: Readonly<Record<string, FileField>> = {
  status: {
    isRequired: true,
    allows: (value) => Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599,
    words: 'a status of HTTP, such as 201',
  },
  headers: { ...object, words: 'an object of texts, names in lower case' },
  body: { ...requiredObject, words: 'the JSON body as it was published' },
}

/**
 * Reads a published reply from a YAML file.
 *
 * @throws {ReplayError} that names file, line and field, and says what is allowed.
 */
export async function readPublished(file: string): Promise<PublishedReply> {
  const document = await readDocument(file)
  await checkComments(file)
  const given = checkFields(document, [], document.value, fileFields)
  const { name, description, ja, states, path, request } = checkFields(
    document,
    ['interaction'],
    given['interaction'],
    interactionFields,
  )
  const { where, date, notes = [], askedBy } = checkFields(document, ['published'], given['published'], publishedFields)
  const { status, headers = {}, body } = checkFields(document, ['reply'], given['reply'], replyFields)
  const interaction: Interaction = {
    id: `published/${String(name)}`,
    description: escapeControls(String(description)),
    ja: escapeControls(String(ja)),
    source: file,
    states: readStates(document, ['interaction', 'states'], states),
    request: { method: payments.method, path: String(path ?? payments.path), headers: paymentHeaders, body: request },
  }
  const recording: Recording = {
    version: recordingVersion,
    interaction: interaction.id,
    target: String(where),
    ...(date !== undefined && { recordedAt: String(date) }),
    isPublished: true,
    notes: notes as string[],
    elided: (given['elided'] ?? []) as string[],
    ...toRecordedRequest(interaction),
    reply: {
      status: Number(status),
      headers: Object.fromEntries(
        Object.entries(headers as object).map(([key, value]) => [key.toLowerCase(), String(value)]),
      ),
      body: readSeenBody(JSON.stringify(body)),
    },
  }
  return { interaction, recording, ...(askedBy !== undefined && { askedBy: String(askedBy) }) }
}

/**
 * Refuses a comment behind an unquoted text: the author may have meant ` #14` as a part of the text.
 *
 * @throws {ReplayError} that names the file and the line.
 */
async function checkComments(file: string): Promise<void> {
  const lines = new LineCounter()
  visit(parseDocument(await readText(file), { lineCounter: lines }), {
    Scalar(_, { type, comment, range }) {
      if (type !== Scalar.PLAIN || !comment || !range) return
      const { line } = lines.linePos(range[0])
      throw new ReplayError(
        `Failed to read ${file}:${line}: what follows " #" is a comment to YAML. Allowed: the text in quotes, or the comment on a line of its own.`,
      )
    },
  })
}
