import { readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../contracts/base/make-folder.ts'
import { parseJson } from '../contracts/base/parse-json.ts'
import { mergePact, providerName, toInteraction, toPact, type WrittenPact } from '../contracts/pact/to-pact.ts'
import { isContract, type Reproduction, toReproduction } from '../contracts/pact/to-reproduction.ts'
import { toVitest } from '../contracts/pact/to-vitest.ts'
import { createWorld } from '../mocks/world/create-world.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import { matching, oneOf } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { isObject } from '../src/base/json-path.ts'
import { redactText } from '../src/card-data/redact.ts'
import type { ClockState } from '../src/clock/clock.ts'
import type { JournalEntry } from '../src/journal/journal.ts'
import type { Catalogue } from '../src/on-demand/to-catalogue.ts'
import { askAdmin } from './ask-admin.ts'
import { type Command, type FlagValues, failure, runCommand, UsageError } from './flags.ts'
import { gatewayFlags, journalIds, textOf, toBaseUrl, worldFlag } from './shared-flags.ts'

const named = matching('a name', /\S/)
const defaults = { consumer: 'my-application', provider: providerName } as const

const command = {
  name: 'pact',
  summary:
    'Turns a journal entry of a running gateway into a Pact interaction or a test. / ジャーナルの1件を Pact またはテストにします。',
  groups: {
    Entry: {
      journal: {
        value: 'ID',
        help: 'id of the entry, from the header x-sandbox-journal (required)',
        allows: journalIds,
      },
      ...gatewayFlags,
      namespace: { value: 'NAME', help: 'namespace of the entry (default: the default namespace)', allows: named },
      world: { ...worldFlag, help: 'world of the gateway, for its card numbers (default: the built-in world)' },
    },
    Output: {
      as: { value: 'WHAT', help: 'pact or test, for vitest (default pact)', allows: oneOf('pact', 'test') },
      out: {
        value: 'FILE',
        help: 'file to write: an interaction is added to a pact, a test needs a new file (default: stdout)',
      },
      description: {
        value: 'TEXT',
        help: 'name of the interaction or test (default: reference and answer of the payment)',
        allows: matching('a text', /\S/),
      },
      consumer: { value: 'NAME', help: `your application (default ${defaults.consumer})`, allows: named },
      provider: { value: 'NAME', help: `provider of the pact (default ${defaults.provider})`, allows: named },
    },
  },
  examples: [
    toCommandLine('pact', '--journal j12 --consumer my-shop --out found-pacts/my-shop.json', { isSilent: true }),
    toCommandLine('pact', '--journal j12 --as test --out test/j12.test.ts', { isSilent: true }),
  ],
} as const satisfies Command

/** Reads the known card numbers, which the journal masks: the world's, and the gateway's cards for an outcome. */
async function readCards(base: string, flags: FlagValues): Promise<string[]> {
  const file = textOf(flags.world)
  const world = await createWorld(file === undefined ? undefined : await readWorldFile(file), file)
  const { outcomes } = await askAdmin<Catalogue>(base, '/catalogue')
  return [
    ...world.collections.cards.findMany().map(({ number }) => number),
    ...outcomes.flatMap(({ triggers }) => triggers.cards),
  ]
}

/** A clock within a minute of the machine's counts as not set. */
const isClockSet = ({ frozen, offsetMs }: ClockState): boolean => frozen || Math.abs(offsetMs) > 60_000

async function reproduce(
  base: string,
  id: string,
  flags: FlagValues,
): Promise<{ reproduction: Reproduction; profile: string }> {
  const namespace = textOf(flags.namespace)
  const search = namespace === undefined ? '' : `?${new URLSearchParams({ namespace })}`
  const entry = await askAdmin<JournalEntry>(base, `/journal/${id}${search}`)
  // Both are written into a test as code.
  if (entry.id !== id || !Number.isInteger(entry.reply?.status))
    throw failure('The gateway tells no entry of that id. Is it a jpo-sandbox?')
  const description = textOf(flags.description)
  const { merchants } = await askAdmin<{ merchants: { merchantId: string }[] }>(base, '/world')
  const { profile } = await askAdmin<{ profile: string }>(base, '/health')
  const reproduction = toReproduction(entry, {
    defaultMerchant: merchants[0]?.merchantId ?? '',
    cards: await readCards(base, flags),
    isTimeSet: isClockSet(await askAdmin<ClockState>(base, `/clock${search}`)),
  })
  // A name is written to a file, and may contain a copied card number.
  const named =
    description === undefined ? reproduction : { ...reproduction, description: redactText(description).trim() }
  return { reproduction: named, profile }
}

async function printPact(reproduction: Reproduction, flags: FlagValues): Promise<void> {
  if (!isContract(reproduction))
    throw failure(
      `Failed to make a contract: the fault ${reproduction.fault} leaves no whole answer, and a contract holds nothing but answers. Allowed: --as test.`,
    )
  const interaction = toInteraction(reproduction)
  const out = textOf(flags.out)
  const existing = out === undefined ? undefined : await readExisting(out, flags)
  if (existing === undefined) {
    const { consumer, provider } = defaults
    const names = { consumer: textOf(flags.consumer) ?? consumer, provider: textOf(flags.provider) ?? provider }
    await write(toJson(toPact(interaction, names)), out, 'w')
    return tell(change)
  }
  const { pact, isReplaced } = mergePact(existing, interaction)
  await write(toJson(pact), out, 'w')
  if (isReplaced)
    tell(
      `${out} had an interaction of this description and these states; it was replaced. Name it otherwise by --description TEXT.`,
    )
  tell(change)
}

const change = `It expects what came back, so it holds at once: change that to what you want.
返ってきた応答をそのまま期待しているため、検証はすぐに成功します。期待する内容に直してください。`

/** Reads an existing pact, which must be of version 4 and of the same consumer and provider. */
async function readExisting(file: string, flags: FlagValues): Promise<WrittenPact | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw toFailure(file, `it could not be read (${error.code})`)
  })
  if (text === undefined) return undefined
  const pact = parseJson(text)
  if (!isPact(pact)) throw toFailure(file, 'it is no pact of version 4')
  for (const side of ['consumer', 'provider'] as const) {
    const wanted = textOf(flags[side])
    const { name } = pact[side]
    if (wanted !== undefined && wanted !== name) throw toFailure(file, `its ${side} is ${name}, not ${wanted}`)
  }
  return pact
}

const toFailure = (file: string, why: string): UsageError =>
  failure(`Failed to add to ${file}: ${why}. Allowed: a new file, or a pact of version 4 of the same names.`)

function isPact(pact: unknown): pact is WrittenPact {
  if (!isObject(pact) || !isObject(pact.metadata) || !Array.isArray(pact.interactions)) return false
  const { pactSpecification } = pact.metadata
  const hasName = (side: unknown) => isObject(side) && typeof side.name === 'string'
  return (
    isObject(pactSpecification) &&
    String(pactSpecification.version).startsWith('4') &&
    hasName(pact.consumer) &&
    hasName(pact.provider)
  )
}

/** Writes a file. A test is never overwritten, because people edit it. */
async function write(text: string, file: string | undefined, flag: 'w' | 'wx'): Promise<void> {
  if (file === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    makeFolder(dirname(file))
    await writeFile(file, text, { flag })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'EEXIST' ? 'it exists and was kept' : String(code)
    throw failure(`Failed to write ${file}: ${why}. Name another with --out FILE.`)
  }
  tell(`Wrote ${file}.`)
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const tell = (text: string): void => void process.stderr.write(`${text}\n`)

await runCommand(command, async (flags) => {
  const id = textOf(flags.journal)
  if (id === undefined)
    throw new UsageError('--journal is needed: the id of an entry, from the header x-sandbox-journal.')
  const { reproduction, profile } = await reproduce(toBaseUrl(flags), id, flags)
  if (flags.as === 'test') await write(toVitest(reproduction, { profile }), textOf(flags.out), 'wx')
  else await printPact(reproduction, flags)
  for (const note of reproduction.notes) tell(`Note: ${note}`)
  return 0
})
