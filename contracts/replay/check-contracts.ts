import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { escapeControls, toPrintable } from '../base/to-printable.ts'
import { findPactCore, type NativeError, type NativeResult, PactError, runVerifier } from '../pact/run-verifier.ts'
import { serveVerifier, type VerifierServer } from '../pact/serve-verifier.ts'
import { type ContractVerdict, isOfPact } from '../parity/contract.ts'
import type { Interaction } from '../states/interaction.ts'
import type { Answered } from '../states/sighting.ts'
import { toDigest } from './run-file.ts'
import { toBreaches } from './to-breaches.ts'

interface ContractCheckOptions {
  /** All interactions of the pacts in their order, sent or not. */
  readonly interactions: readonly Interaction[]
  /** Unredacted answers of the target, by id of the interaction. */
  readonly answers: ReadonlyMap<string, Answered>
  /** Verdicts of an earlier run. Those of a pact that has changed are dropped. */
  readonly earlier?: ReadonlyMap<string, ContractVerdict>
}

export interface ContractCheck {
  /** By id of the interaction. */
  readonly verdicts: ReadonlyMap<string, ContractVerdict>
  /** Why answers were not checked: Pact is an optional peer and may fail. */
  readonly obstacle?: { readonly kind: 'not-installed' } | { readonly kind: 'broken-down'; readonly why: string }
}

/**
 * Checks the target's answers by the contracts' own matching rules: Pact's verifier gets the answers from a local server.
 * It runs once, for all files with an answer.
 *
 * @example const { verdicts } = await checkContracts({ interactions, answers })
 */
export async function checkContracts(options: ContractCheckOptions): Promise<ContractCheck> {
  const { interactions, answers, earlier = new Map() } = options
  const pacts = interactions.filter(isOfPact)
  const digests = await digestFiles(pacts.filter(({ id }) => answers.has(id) || earlier.has(id)))
  const valid = pacts.flatMap(({ id, source }): [string, ContractVerdict][] => {
    const verdict = earlier.get(id)
    return verdict !== undefined && verdict.pact === digests.get(source) ? [[id, verdict]] : []
  })
  const files = new Set(pacts.filter(({ id }) => answers.has(id)).map(({ source }) => source))
  if (files.size === 0) return { verdicts: new Map(valid) }
  if (!isPactThere()) return { verdicts: new Map(valid), obstacle: { kind: 'not-installed' } }

  const checked = pacts.filter(({ source }) => files.has(source))
  const results = await verify(checked, [...files], answers)
  if (results instanceof PactError)
    return { verdicts: new Map(valid), obstacle: { kind: 'broken-down', why: toPrintable(results.message) } }
  const fresh = checked.flatMap((interaction, index): [string, ContractVerdict][] => {
    const verdict = toVerdict(results[index], interaction, answers.get(interaction.id))
    return verdict === undefined ? [] : [[interaction.id, { ...verdict, pact: digests.get(interaction.source) ?? '' }]]
  })
  return { verdicts: new Map([...valid, ...fresh]) }
}

/** Digests of the pact files, which show whether a pact has changed. */
async function digestFiles(interactions: readonly Interaction[]): Promise<ReadonlyMap<string, string>> {
  const files = [...new Set(interactions.map(({ source }) => source))]
  // A file that was deleted has changed too.
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  return new Map(files.map((file, index) => [file, toDigest(texts[index])]))
}

function isPactThere(): boolean {
  try {
    findPactCore()
    return true
  } catch (error) {
    if (error instanceof PactError) return false
    throw error
  }
}

/** Maximum time for an answer of the local server, in ms. */
const timeout = 30_000

async function verify(
  checked: readonly Interaction[],
  files: readonly string[],
  answers: ContractCheckOptions['answers'],
): Promise<readonly PactResult[] | PactError> {
  const server = await serveAnswers(checked.map(({ id }) => answers.get(id)))
  try {
    const { url, stateUrl } = server
    return toResults(checked, await runVerifier({ providerUrl: url, stateUrl, files, timeout, clean: toPrintable }))
  } catch (error) {
    if (error instanceof PactError) return error
    throw error
  } finally {
    await server.close()
  }
}

/** Pact's result for an interaction. */
interface PactResult {
  readonly description: string
  readonly isOk: boolean
  /** The failure, if Pact says why. */
  readonly error: NativeError | undefined
}

/** Pact keeps the order of interactions in its results and failures. Pending failures have a list of their own. */
function toResults(
  checked: readonly Interaction[],
  { interactionResults, errors, pendingErrors }: NativeResult,
): PactResult[] {
  const [failed, pending] = [[...errors], [...pendingErrors]]
  return interactionResults.map(({ description, result }, index) => {
    const isOk = result === 'OK'
    const error = isOk ? undefined : (checked[index]?.isPending === true ? pending : failed).shift()
    return { description, isOk, error }
  })
}

/** Returns nothing without an answer, or if the result is unknown. */
function toVerdict(
  result: PactResult | undefined,
  { description, request, isPending }: Interaction,
  answer: Answered | undefined,
): Omit<ContractVerdict, 'pact'> | undefined {
  if (answer === undefined || result === undefined || escapeControls(result.description) !== description)
    return undefined
  if (result.isOk) return { verdict: 'holds', breaches: [] }
  const { mismatch } = result.error ?? {}
  if (mismatch?.mismatches === undefined || mismatch.mismatches.length === 0) return undefined
  const breaches = toBreaches(mismatch, answer, request.body)
  return { verdict: 'broken', ...(isPending === true && { isPending }), breaches }
}

/**
 * Serves the target's answers to Pact's verifier. Any request gets the answer of the current interaction.
 *
 * @param answers in the order of the interactions; nothing where the target gave none
 */
function serveAnswers(answers: readonly (Answered | undefined)[]): Promise<VerifierServer> {
  let position = -1
  return serveVerifier({
    begin: () => void position++,
    takeState: () => answers[position]?.given,
    answer: (_, __, outgoing) => answerWith(answers[position], outgoing),
  })
}

/** Headers of a connection, or of a body that was decoded since. */
const transportHeaders = /^(connection|keep-alive|transfer-encoding|content-length|content-encoding|trailer|upgrade)$/

function answerWith(answer: Answered | undefined, outgoing: ServerResponse): void {
  // The verdict of an interaction without an answer is ignored.
  if (answer === undefined) return void outgoing.writeHead(500).end()
  const headers = Object.entries(answer.headers).filter(([name]) => !transportHeaders.test(name))
  // Otherwise node adds a date of its own.
  outgoing.sendDate = false
  try {
    outgoing.writeHead(answer.status, Object.fromEntries(headers)).end(toText(answer))
  } catch {
    // Node refuses to send some headers; such an answer cannot be checked.
    outgoing.destroy()
  }
}

const toText = ({ body }: Answered): string => (body.kind === 'json' ? JSON.stringify(body.value) : body.text)
