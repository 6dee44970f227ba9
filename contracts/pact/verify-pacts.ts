import { readOptions } from '../../mocks/gateway/gateway-options.ts'
import { aFunction, isListOf, matching, required, type SettingsOf, wholeFrom } from '../../src/base/allowed.ts'
import { redactText } from '../../src/card-data/redact.ts'
import type { Advice } from '../../src/verdict/finding.ts'
import type { RefusalNote } from '../../src/verdict/stage.ts'
import { escapeControls, escapeLines } from '../base/to-printable.ts'
import type { ProviderState } from '../states/provider-states.ts'
import { readMerchants, type SigningMerchant } from '../states/read-merchants.ts'
import { createPactProvider, type PactProviderOptions } from './create-pact-provider.ts'
import { isOdd } from './odd-advice.ts'
import { type PactFile, type PactInteraction, type PactProblem, readPacts } from './read-pacts.ts'
import { type NativeError, type NativeResult, runVerifier } from './run-verifier.ts'
import { type Passage, serveProvider } from './serve-provider.ts'
import { type PactFailure, toFailures } from './to-failures.ts'
import { copyWithoutMarks } from './without-marks.ts'

export type { PactProblem } from './read-pacts.ts'
export { PactError } from './run-verifier.ts'
export type { PactFailure } from './to-failures.ts'

export interface VerifyPactsOptions extends PactProviderOptions {
  /** Pact files, and folders whose `.json` files are pacts. */
  readonly files: readonly string[]
  /** Maximum time for an answer, in ms; default 30,000. */
  readonly timeout?: number
  /** Receives what Pact prints, in whole lines without secrets and card numbers. */
  readonly onOutput?: (text: string) => void
}

const verifyPactsOptions = {
  url: required(matching('the URL of a running gateway, such as http://127.0.0.1:8392', /^https?:\/\/./)),
  adminToken: matching('the token that the gateway printed at its start', /\S/),
  merchants: { what: 'a list of merchants with merchantId, keyId, sharedSecret', test: Array.isArray },
  files: required(isListOf(matching('paths of pact files or folders', /./))),
  timeout: wholeFrom(1, 2 ** 31 - 1, 'whole ms'),
  onOutput: aFunction,
} as const satisfies SettingsOf<VerifyPactsOptions>

/** The result of an interaction of a contract, without secrets and card numbers. */
export interface VerifiedInteraction {
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly description: string
  readonly states: readonly ProviderState[]
  /** Whether the consumer marks it as pending: its failures fail nothing. */
  readonly isPending: boolean
  readonly ok: boolean
  readonly seconds: number
  readonly failures: readonly PactFailure[]
  /** Why the gateway did not approve. */
  readonly reasons: readonly RefusalNote[]
  /** The gateway's advice, except about what the states asked for. */
  readonly advice: readonly RefusalNote[]
  /** Whether the strict profile would refuse the request, such as for a misspelt field. */
  readonly isOdd: boolean
}

export interface PactVerification {
  /** Whether every file is valid and every interaction holds, except pending ones. */
  readonly ok: boolean
  /** Problems of the files. With any, nothing is verified. */
  readonly problems: readonly PactProblem[]
  readonly interactions: readonly VerifiedInteraction[]
}

/**
 * Verifies contracts against a running gateway with Pact's own verifier, which must be installed.
 *
 * @throws {PactError} when Pact is not installed, or fails.
 * @throws {GatewayError} `NOT_ANSWERED` when no gateway answers, `BAD_OPTION` for a wrong option.
 * @example
 * const { ok, problems, interactions } = await verifyPacts({ url: gateway.url, files: ['pacts'] })
 */
export async function verifyPacts(given: VerifyPactsOptions): Promise<PactVerification> {
  const read = readOptions(given, verifyPactsOptions, 'verify the contracts')
  const { files, timeout = 30_000, onOutput, ...options } = read
  const [found] = await Promise.allSettled([options.merchants ?? readMerchants(options)])
  const merchants = found.status === 'fulfilled' ? found.value : []
  const clean = createCleaner(merchants)
  const { pacts, problems } = await readPacts(files, found.status === 'fulfilled' ? { merchants } : undefined)
  // Problems of files come first: they can be solved without a gateway.
  if (problems.length > 0)
    return { ok: false, problems: problems.map((one) => cleanProblem(one, clean)), interactions: [] }
  if (found.status === 'rejected') throw found.reason

  const plain = await copyWithoutMarks(pacts.map(({ file }) => file))
  const server = await serveProvider(options.url, createPactProvider({ ...options, merchants }))
  try {
    const result = await runVerifier({
      providerUrl: server.url,
      stateUrl: server.stateUrl,
      files: plain.files,
      timeout,
      clean,
      ...(onOutput !== undefined && { onOutput }),
    })
    const interactions = joinResults(pacts, result, server.passages, clean)
    return { ok: interactions.every(({ ok, isPending }) => ok || isPending), problems, interactions }
  } finally {
    await server.close()
    await plain.remove()
  }
}

/** Joins Pact's results with the interactions. Pact keeps the order of files and interactions, for failures too. */
function joinResults(
  pacts: readonly PactFile[],
  { interactionResults, errors, pendingErrors }: NativeResult,
  passages: readonly Passage[],
  clean: (text: string) => string,
): VerifiedInteraction[] {
  const planned = pacts.flatMap((pact) => pact.interactions.map((interaction) => ({ pact, interaction })))
  const failed = { pending: [...pendingErrors], other: [...errors] }
  return planned.map(({ pact, interaction }, index) => {
    const result = interactionResults[index]
    const isVerified = result !== undefined && result.description === interaction.description
    const ok = isVerified && result.result === 'OK'
    const error = ok ? undefined : failed[interaction.isPending ? 'pending' : 'other'].shift()
    const { entry, failure } = passages[index] ?? {}
    const advice = dropAskedFor(entry?.advice ?? [], interaction.states)
    const { file, consumer, provider } = pact
    return {
      file,
      consumer: escapeControls(clean(consumer)),
      provider: escapeControls(clean(provider)),
      ...cleanInteraction(interaction, clean),
      ok,
      seconds: toSeconds(result?.duration ?? '0s'),
      failures: ok ? [] : toFailures({ mismatch: toMismatch(error, failure) }, clean),
      reasons: entry?.refusals ?? [],
      advice,
      isOdd: advice.some(isOdd),
    }
  })
}

/** Drops advice about what the states of the contract asked for, and what is true of most payments. */
function dropAskedFor(advice: readonly Advice[], states: readonly ProviderState[]): RefusalNote[] {
  const rules = states.flatMap(({ params: { outcome, fault } }) => [`scenario:${outcome}`, `fault:${fault}`])
  return advice.filter(({ rule, quiet }) => quiet !== true && !rules.includes(rule))
}

const unitsPerSecond: Readonly<Record<string, number>> = { s: 1, ms: 1e3, µs: 1e6, ns: 1e9 }

/** Reads a duration such as `172ms` or `1.2s`. */
function toSeconds(duration: string): number {
  const [, number = '0', unit = 's'] = /^([\d.]+)(\D+)$/.exec(duration) ?? []
  return Number(number) / (unitsPerSecond[unit] ?? 1)
}

/** A failure to reach the gateway says more than Pact's report of it. */
function toMismatch(error: NativeError | undefined, failure: string | undefined): NativeError['mismatch'] {
  if (failure !== undefined) return { type: 'error', message: failure }
  return error?.mismatch ?? { type: 'error', message: 'Pact did not verify it, and does not say why' }
}

const cleanInteraction = ({ description, states, isPending }: PactInteraction, clean: (text: string) => string) => ({
  description: escapeControls(clean(description)),
  states: states.map(({ name, params }) => ({
    name,
    params: Object.fromEntries(
      Object.entries(params).map(([key, value]) => [
        escapeControls(clean(key)),
        typeof value === 'string' ? escapeControls(clean(value)) : value,
      ]),
    ),
  })),
  isPending,
})

/** Cleans names and descriptions, which a consumer has written. */
const cleanProblem = ({ file, interaction, what, ja }: PactProblem, clean: (text: string) => string): PactProblem => ({
  file: escapeControls(file),
  ...(interaction !== undefined && { interaction: escapeControls(clean(interaction)) }),
  what: escapeControls(clean(what)),
  ja: escapeControls(clean(ja)),
})

/** Makes a function that removes secrets and card data from a text, and all that steers a terminal. */
function createCleaner(merchants: readonly SigningMerchant[]): (text: string) => string {
  return (text) =>
    escapeLines(
      redactText(merchants.reduce((kept, { sharedSecret }) => kept.replaceAll(sharedSecret, '[dropped]'), text)),
    )
}
