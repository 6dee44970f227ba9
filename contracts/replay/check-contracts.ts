import { readFile } from 'node:fs/promises'
import { findPactCore, type NativeError, type NativeResult, PactError, runVerifier } from '../pact/run-verifier.ts'
import { type ContractVerdict, isOfPact } from '../parity/contract.ts'
import type { JudgedInteraction } from '../parity/judge.ts'
import { escapeControls } from '../parity/normalise.ts'
import { toDigest } from './run-file.ts'
import { type GivenAnswer, serveAnswers } from './serve-answers.ts'
import { toBreaches, toShown } from './to-breaches.ts'

export interface ContractCheckOptions {
  /** All that was read of the pacts, in their order, whether or not it was sent. */
  readonly interactions: readonly JudgedInteraction[]
  /** What the target has answered, as it came, by the id of the interaction. */
  readonly answers: ReadonlyMap<string, GivenAnswer>
  /** Verdicts of an earlier run; those of a pact that has changed since are dropped. */
  readonly earlier?: ReadonlyMap<string, ContractVerdict>
  /** For tests. */
  readonly findPact?: () => unknown
}

export interface ContractCheck {
  /** By the id of the interaction. */
  readonly verdicts: ReadonlyMap<string, ContractVerdict>
  /** Why answers were not checked: Pact is an optional peer, and may break down. */
  readonly obstacle?: { readonly kind: 'not-installed' } | { readonly kind: 'broken-down'; readonly why: string }
}

/**
 * Checks what the target has answered by the contracts' own rules: Pact's verifier is served the target's answers. It
 * runs once, over all files that an answer is of.
 *
 * @example const { verdicts } = await checkContracts({ interactions, answers })
 */
export async function checkContracts(options: ContractCheckOptions): Promise<ContractCheck> {
  const { interactions, answers, earlier = new Map(), findPact = findPactCore } = options
  const pacts = interactions.filter(isOfPact)
  const digests = await digestFiles(pacts.filter(({ id }) => answers.has(id) || earlier.has(id)))
  const kept = pacts.flatMap(({ id, source }): [string, ContractVerdict][] => {
    const verdict = earlier.get(id)
    return verdict !== undefined && verdict.pact === digests.get(source) ? [[id, verdict]] : []
  })
  const files = new Set(pacts.filter(({ id }) => answers.has(id)).map(({ source }) => source))
  if (files.size === 0) return { verdicts: new Map(kept) }
  if (!isThere(findPact)) return { verdicts: new Map(kept), obstacle: { kind: 'not-installed' } }

  const asked = pacts.filter(({ source }) => files.has(source))
  const told = await verify(asked, [...files], answers)
  if (told instanceof PactError)
    return { verdicts: new Map(kept), obstacle: { kind: 'broken-down', why: toShown(told.message) } }
  const made = asked.flatMap((interaction, index): [string, ContractVerdict][] => {
    const verdict = toVerdict(told[index], interaction, answers.get(interaction.id))
    return verdict === undefined ? [] : [[interaction.id, { ...verdict, pact: digests.get(interaction.source) ?? '' }]]
  })
  return { verdicts: new Map([...kept, ...made]) }
}

/** By it one sees whether a pact has changed. */
async function digestFiles(interactions: readonly JudgedInteraction[]): Promise<ReadonlyMap<string, string>> {
  const files = [...new Set(interactions.map(({ source }) => source))]
  // A file that has gone since is no longer the one of before.
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  return new Map(files.map((file, index) => [file, toDigest(texts[index])]))
}

function isThere(findPact: () => unknown): boolean {
  try {
    findPact()
    return true
  } catch (error) {
    if (error instanceof PactError) return false
    throw error
  }
}

/** How long Pact waits for an answer that is there already, in ms. */
const timeout = 30_000

async function verify(
  asked: readonly JudgedInteraction[],
  files: readonly string[],
  answers: ContractCheckOptions['answers'],
): Promise<readonly Told[] | PactError> {
  const server = await serveAnswers(asked.map(({ id }) => answers.get(id)))
  try {
    const { url, stateUrl } = server
    return toTold(asked, await runVerifier({ providerUrl: url, stateUrl, files, timeout, clean: toShown }))
  } catch (error) {
    if (error instanceof PactError) return error
    throw error
  } finally {
    await server.close()
  }
}

/** What Pact says of an interaction. */
interface Told {
  readonly description: string
  readonly isOk: boolean
  /** Where it is not right; not when Pact does not say why. */
  readonly error: NativeError | undefined
}

/** Results come in the order of the interactions, and failures too, those of pending ones in a list of their own. */
function toTold(
  asked: readonly JudgedInteraction[],
  { interactionResults, errors, pendingErrors }: NativeResult,
): Told[] {
  const [failed, pending] = [[...errors], [...pendingErrors]]
  return interactionResults.map(({ description, result }, index) => {
    const isOk = result === 'OK'
    const error = isOk ? undefined : (asked[index]?.isPending === true ? pending : failed).shift()
    return { description, isOk, error }
  })
}

/** Nothing where nothing was answered, or nothing is known. */
function toVerdict(
  told: Told | undefined,
  { description, request, isPending }: JudgedInteraction,
  answer: GivenAnswer | undefined,
): Omit<ContractVerdict, 'pact'> | undefined {
  if (answer === undefined || told === undefined || escapeControls(told.description) !== description) return undefined
  if (told.isOk) return { verdict: 'holds', breaches: [] }
  const { mismatch } = told.error ?? {}
  if (mismatch?.mismatches === undefined || mismatch.mismatches.length === 0) return undefined
  const breaches = toBreaches(mismatch, answer, request.body)
  return { verdict: 'broken', ...(isPending === true && { isPending }), breaches }
}
