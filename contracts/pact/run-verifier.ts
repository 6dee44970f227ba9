import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The result of Pact's native verifier. */
export interface NativeResult {
  readonly interactionResults: readonly {
    readonly description: string
    readonly duration: string
    readonly result: string
  }[]
  readonly errors: readonly NativeError[]
  readonly pendingErrors: readonly NativeError[]
}

export interface NativeError {
  readonly interaction: string
  readonly mismatch: {
    readonly type: string
    /** Set if the type is not `mismatches`. */
    readonly message?: string
    readonly mismatches?: readonly NativeMismatch[]
  }
}

export interface NativeMismatch {
  /** Such as `BodyMismatch`. */
  readonly type: string
  /** Description. */
  readonly mismatch?: string
  /** Path in a body, such as `$.status`. */
  readonly path?: string
  /** Name of a header. */
  readonly key?: string
  readonly expected?: unknown
  readonly actual?: unknown
}

interface VerifierRun {
  readonly providerUrl: string
  readonly stateUrl: string
  readonly files: readonly string[]
  /** Maximum time for an answer, in ms. */
  readonly timeout: number
  /** Receives what Pact prints. */
  readonly onOutput?: (text: string) => void
  /** Removes what must not be printed. */
  readonly clean: (text: string) => string
}

/** Thrown when Pact is not installed, or fails. The message says what to do. */
export class PactError extends Error {
  override readonly name = 'PactError'
}

export const howToInstall = 'npm install --save-dev @pact-foundation/pact'

/**
 * Runs in a separate process: the native library always prints to the terminal, and reads proxies, brokers and filters
 * from the environment.
 */
const program = `
const [core, options] = process.argv.slice(1)
const report = (result) => process.send(result, () => process.exit(0))
require(core).default.verifyPacts(JSON.parse(options)).then(
  (json) => report({ json }),
  (error) => report({ json: error.message }),
)`

/** Runs Pact's native verifier on pact files. */
export async function runVerifier({
  providerUrl,
  stateUrl,
  files,
  timeout,
  onOutput,
  clean,
}: VerifierRun): Promise<NativeResult> {
  const options = {
    providerBaseUrl: providerUrl,
    providerStatesSetupUrl: stateUrl,
    pactUrls: files,
    failIfNoPactsFound: true,
    timeout,
    logLevel: onOutput === undefined ? 'error' : 'info',
  }
  const child = spawn(process.execPath, ['-e', program, findPactCore(), JSON.stringify(options)], {
    env: toCleanEnvironment(process.env),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    // Whole lines: a secret that is split in two would not be found.
    if (stream === null) continue
    createInterface({ input: stream }).on('line', (line) => {
      printed.push(clean(line))
      if (printed.length > mostLines) printed.shift()
      onOutput?.(`${printed.at(-1)}\n`)
    })
  }
  let report: { readonly json?: string } = {}
  child.on('message', (message) => {
    report = message as typeof report
  })
  const code = await new Promise<number | string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (exit, signal) => resolve(exit ?? signal))
  })
  return readResult(report.json) ?? fail([clean(report.json ?? `it ended with ${code}`), ...printed].join('\n'))
}

/** Number of Pact's last lines that are shown when it fails. */
const mostLines = 20

const fail = (why: string): never => {
  throw new PactError(`Failed to verify the pacts: Pact broke down. ${why.trim()}`)
}

function readResult(json: string | undefined): NativeResult | undefined {
  try {
    const result = JSON.parse(json ?? '') as Partial<NativeResult>
    const { interactionResults, errors = [], pendingErrors = [] } = result
    return interactionResults === undefined ? undefined : { interactionResults, errors, pendingErrors }
  } catch {
    return undefined
  }
}

/**
 * Finds the native part of Pact, which is installed with the package.
 *
 * @throws {PactError} when it is not installed.
 */
export function findPactCore(from: readonly string[] = [import.meta.url, join(process.cwd(), 'package.json')]): string {
  for (const place of from) {
    try {
      const pact = createRequire(place).resolve('@pact-foundation/pact/package.json')
      return createRequire(pact).resolve('@pact-foundation/pact-core')
    } catch {
      // Try the next place.
    }
  }
  throw new PactError(`Failed to verify the pacts: Pact is not installed. Allowed: \`${howToInstall}\`, then again.`)
}

/** Removes variables that make Pact use a proxy or a broker, filter interactions, or print more. */
function toCleanEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(pact_(?!prebuild)|(http|https|all|no)_proxy$|log_level$|node_options$)/i.test(name),
  )
  return { ...Object.fromEntries(kept), PACT_DO_NOT_TRACK: 'true' }
}
