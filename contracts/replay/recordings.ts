import { createHash, randomUUID } from 'node:crypto'
import { readdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isObject } from '../../src/base/json-path.ts'
import { makeFolder } from '../base/make-folder.ts'
import { parseJson } from '../base/parse-json.ts'
import { readText } from '../base/read-document.ts'
import { ReplayError } from '../base/replay-error.ts'
import { type Recording, recordingVersion } from '../parity/recording.ts'
import { type PublishedReply, readPublished } from './read-published.ts'

/** The path of a recording: a folder for each target, and names that are safe for every file system. */
export function toRecordingPath(folder: string, { target, interaction }: Recording): string {
  const host = target.replace(/^https?:\/\//, '').replace(/[^\p{L}\p{N}._-]/gu, '-')
  return `${join(folder, toName(host), ...interaction.split('/').map(toName))}.json`
}

/** Maximum length of a file name without extension, in bytes. */
const longestName = 200

/** Makes a file name. A leading dot and characters that a file system may refuse are written as codes. */
function toName(text: string): string {
  const name = text
    .replace(/[^\p{L}\p{N}._-]/gu, (character) => `%${(character.codePointAt(0) ?? 0).toString(16)}`)
    .replace(/^\./, '%2e')
  if (Buffer.byteLength(name) <= longestName) return name || '%'
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return `${Array.from(name).slice(0, 40).join('')}-${digest}`
}

/** Writes a recording atomically, in place of an earlier one. */
export async function writeRecording(folder: string, recording: Recording): Promise<string> {
  const path = toRecordingPath(folder, recording)
  const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`
  try {
    makeFolder(dirname(path))
    await writeFile(draft, `${JSON.stringify(recording, null, 2)}\n`)
    await rename(draft, path)
  } catch (error) {
    const { code = 'it cannot be written' } = error as NodeJS.ErrnoException
    throw new ReplayError(
      `Failed to write ${path}: ${code}. Allowed: a folder that can be written, by --recordings DIR.`,
    )
  }
  return path
}

/**
 * Reads all recordings below a folder, in the order of their paths; none if the folder does not exist.
 *
 * @throws {ReplayError} for a file that is no recording.
 */
export async function readRecordings(folder: string): Promise<Recording[]> {
  const files = (await findFiles(folder)).filter((path) => path.endsWith('.json'))
  return Promise.all(files.map(async (file) => toRecording(await readText(file), file)))
}

async function findFiles(folder: string): Promise<string[]> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) return []
  const entries = (await readdir(folder, { withFileTypes: true })).sort((one, other) =>
    one.name < other.name ? -1 : 1,
  )
  const found = entries.map((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? findFiles(path) : [path]
  })
  return (await Promise.all(found)).flat()
}

function toRecording(text: string, file: string): Recording {
  const value = parseJson(text)
  if (isRecording(value)) return value
  const { version } = isObject(value) ? value : {}
  if (Number.isInteger(version) && version !== recordingVersion) {
    throw new ReplayError(
      `Failed to read ${file}: it is a recording of version ${version}. Allowed: version ${recordingVersion}. Record again with this jpo-sandbox, or use the one that wrote it.`,
    )
  }
  throw new ReplayError(
    `Failed to read ${file}: it is no recording. Allowed: what \`replay --record\` writes. Remove the file and record again.`,
  )
}

function isRecording(value: unknown): value is Recording {
  if (!isObject(value) || !isObject(value['reply']) || !isObject(value['request'])) return false
  const { version, interaction, target, recordedAt, states, request } = value
  const { status, headers, body, given = {} } = value['reply']
  return (
    version === recordingVersion &&
    Array.isArray(states) &&
    [request['method'], request['path']].every((text) => typeof text === 'string') &&
    isObject(request['headers']) &&
    [interaction, target].every((text) => typeof text === 'string' && /^\P{Cc}+$/u.test(text)) &&
    typeof recordedAt === 'string' &&
    !Number.isNaN(Date.parse(recordedAt)) &&
    Number.isInteger(status) &&
    isObject(headers) &&
    isObject(given) &&
    [...Object.values(headers), ...Object.values(given)].every((text) => typeof text === 'string') &&
    ['isPublished', 'notes', 'elided'].every((key) => value[key] === undefined) &&
    isObject(body) &&
    (body['kind'] === 'json' || (body['kind'] === 'text' && typeof body['text'] === 'string'))
  )
}

/**
 * Reads all published replies below a folder, in the order of their paths.
 *
 * @throws {ReplayError} that names file, line and field.
 */
export async function readAllPublished(folder: string): Promise<PublishedReply[]> {
  const files = (await findFiles(folder)).filter((path) => /\.ya?ml$/.test(path))
  return Promise.all(files.map((file) => readPublished(file)))
}
