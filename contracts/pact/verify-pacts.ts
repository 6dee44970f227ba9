import { redactText } from '../../src/card-data/redact.ts'
import type { RefusalNote } from '../../src/verdict/stage.ts'
import { escapeControls } from '../parity/normalise.ts'
import type { ProviderState } from '../states/provider-states.ts'
import { readMerchants, type SigningMerchant } from '../states/read-merchants.ts'
import { createPactProvider, type PactProviderOptions, statePath } from './create-pact-provider.ts'
import { isOdd } from './odd-advice.ts'
import type { PactFile, PactInteraction, PactProblem } from './pact-file.ts'
import { readPacts } from './read-pacts.ts'
import { type NativeError, type NativeResult, runVerifier } from './run-verifier.ts'
import { type Passage, serveProvider } from './serve-provider.ts'
import { type PactFailure, toFailures } from './to-failures.ts'

export type { PactProblem } from './pact-file.ts'
export { PactError } from './run-verifier.ts'
export type { PactFailure } from './to-failures.ts'

export interface VerifyPactsOptions extends PactProviderOptions {
  /** Pact files, and folders whose `.json` files are pacts. */
  readonly files: readonly string[]
  /** How long an answer may take, in ms. Default 30,000. */
  readonly timeout?: number
  /** Takes what Pact itself prints, whole lines without secrets and card numbers; thrown away otherwise. */
  readonly onOutput?: (text: string) => void
}

/** What became of one interaction of a contract. Nothing in it is a secret or a card number. */
export interface VerifiedInteraction {
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly description: string
  readonly states: readonly ProviderState[]
  /** Whether the consumer has marked it as pending: its failures fail nothing. */
  readonly isPending: boolean
  readonly ok: boolean
  readonly seconds: number
  readonly failures: readonly PactFailure[]
  /** Why the gateway did not approve. */
  readonly reasons: readonly RefusalNote[]
  /** What the gateway advises, whether or not the contract holds, but for what the states themselves asked for. */
  readonly advice: readonly RefusalNote[]
  /** Whether the request has what the strict profile refuses, such as a misspelt field. */
  readonly isOdd: boolean
}

export interface PactVerification {
  /** Whether every file could be used and every interaction held, pending ones apart. */
  readonly ok: boolean
  /** What is wrong with the files; with any, nothing was verified. */
  readonly problems: readonly PactProblem[]
  readonly interactions: readonly VerifiedInteraction[]
}

/**
 * Verifies contracts against a running gateway, by Pact's own verifier; it must be installed.
 *
 * @throws {PactError} when Pact is not installed, or breaks down.
 * @throws {GatewayError} `NOT_ANSWERED` when no gateway answers.
 * @example
 * const { ok, problems, interactions } = await verifyPacts({ url: gateway.url, files: ['pacts'] })
 */
export async function verifyPacts({
  files,
  timeout = 30_000,
  onOutput,
  ...options
}: VerifyPactsOptions): Promise<PactVerification> {
  // Files come first: a path that is wrong is mended without a gateway.
  const asked = await ask(options)
  const merchants = asked.merchants ?? []
  const clean = createCleaner(merchants)
  const { pacts, problems } = await readPacts(files, asked.merchants && { merchants })
  if (problems.length > 0)
    return { ok: false, problems: problems.map((one) => cleanProblem(one, clean)), interactions: [] }
  if (asked.merchants === undefined) throw asked.error

  const server = await serveProvider(options.url, createPactProvider({ ...options, merchants }))
  try {
    const result = await runVerifier({
      providerUrl: server.url,
      stateUrl: server.url + statePath,
      files: pacts.map(({ file }) => file),
      timeout,
      clean,
      ...(onOutput !== undefined && { onOutput }),
    })
    const interactions = join(pacts, result, server.passages, clean)
    return { ok: interactions.every(({ ok, isPending }) => ok || isPending), problems, interactions }
  } finally {
    await server.close()
  }
}

type Asked =
  | { readonly merchants: readonly SigningMerchant[] }
  | { readonly merchants?: never; readonly error: unknown }

async function ask({ merchants, ...access }: PactProviderOptions): Promise<Asked> {
  try {
    return { merchants: merchants ?? (await readMerchants(access)) }
  } catch (error) {
    return { error }
  }
}

/** Pact works through the files and their interactions in order, and lists failures in that order too. */
function join(
  pacts: readonly PactFile[],
  { interactionResults, errors, pendingErrors }: NativeResult,
  passages: readonly Passage[],
  clean: (text: string) => string,
): VerifiedInteraction[] {
  const planned = pacts.flatMap((pact) => pact.interactions.map((interaction) => ({ pact, interaction })))
  const failed = { pending: [...pendingErrors], other: [...errors] }
  return planned.map(({ pact, interaction }, index) => {
    const told = interactionResults[index]
    const isTold = told !== undefined && told.description === interaction.description
    const ok = isTold && told.result === 'OK'
    const error = ok ? undefined : failed[interaction.isPending ? 'pending' : 'other'].shift()
    const { entry, failure } = passages[index] ?? {}
    const advice = dropAskedFor(entry?.advice ?? [], interaction.states)
    const { file, consumer, provider } = pact
    return {
      file,
      consumer: escapeControls(clean(consumer)),
      provider: escapeControls(clean(provider)),
      ...toShown(interaction, clean),
      ok,
      seconds: toSeconds(told?.duration ?? '0s'),
      failures: ok ? [] : toFailures({ mismatch: toMismatch(error, failure) }, clean),
      reasons: entry?.refusals ?? [],
      advice,
      isOdd: advice.some(isOdd),
    }
  })
}

/** That what a state has asked for was armed is known to whoever wrote the state. */
function dropAskedFor(advice: readonly RefusalNote[], states: readonly ProviderState[]): RefusalNote[] {
  const rules = states.flatMap(({ params: { outcome, fault } }) => [`scenario:${outcome}`, `fault:${fault}`])
  return advice.filter(({ rule }) => !rules.includes(rule))
}

const unitsPerSecond: Readonly<Record<string, number>> = { s: 1, ms: 1e3, µs: 1e6, ns: 1e9 }

/** Of `172ms`, or `1.2s`. */
function toSeconds(duration: string): number {
  const [, number = '0', unit = 's'] = /^([\d.]+)(\D+)$/.exec(duration) ?? []
  return Number(number) / (unitsPerSecond[unit] ?? 1)
}

/** Where the gateway was not reached, that says more than what Pact made of it. */
function toMismatch(error: NativeError | undefined, failure: string | undefined): NativeError['mismatch'] {
  if (failure !== undefined) return { type: 'error', message: failure }
  return error?.mismatch ?? { type: 'error', message: 'Pact did not verify it, and does not say why' }
}

const toShown = ({ description, states, isPending }: PactInteraction, clean: (text: string) => string) => ({
  description: escapeControls(clean(description)),
  states: states.map(({ name, params }) => ({
    name,
    params: Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? clean(value) : value]),
    ),
  })),
  isPending,
})

/** Names and descriptions are the consumer's own words. */
const cleanProblem = ({ file, interaction, what, ja }: PactProblem, clean: (text: string) => string): PactProblem => ({
  file,
  ...(interaction !== undefined && { interaction: clean(interaction) }),
  what: clean(what),
  ja: clean(ja),
})

/** Takes secrets and card data out of what is shown. */
function createCleaner(merchants: readonly SigningMerchant[]): (text: string) => string {
  return (text) =>
    redactText(merchants.reduce((kept, { sharedSecret }) => kept.replaceAll(sharedSecret, '[dropped]'), text))
}
