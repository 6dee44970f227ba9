/** Microform's part in a shop's page, as the sandbox plays it: `new Flex(captureContext)`. */

import type { FieldOptions } from '../messages.ts'
import { type Context, toError } from './context.ts'
import { createMicroform, type Microform } from './microform.ts'

class Flex {
  readonly #context: Context

  constructor(captureContext: string) {
    this.#context = readContext(captureContext)
  }

  /** `microform({ styles })`, or `microform('card', { styles })` since version 2. */
  microform(...args: readonly unknown[]): Microform {
    const options = args.find((value) => typeof value === 'object' && value !== null) as FieldOptions | undefined
    return createMicroform(this.#context, options ?? {})
  }
}

function readContext(token: unknown): Context {
  let claims: { flx: { origin: string; path: string }; ctx: { data: { targetOrigins: string[] } }[] }
  try {
    const text = String(token).split('.')[1]?.replace(/-/g, '+').replace(/_/g, '/') ?? ''
    claims = JSON.parse(atob(text))
    new URL(claims.flx.origin)
  } catch {
    throw toError(
      'CAPTURE_CONTEXT_INVALID',
      'new Flex() takes the capture context: the bare text of /microform/v2/sessions',
    )
  }
  const origins = claims.ctx[0]?.data.targetOrigins ?? []
  if (!origins.includes(location.origin))
    throw toError(
      'CAPTURE_CONTEXT_INVALID',
      `this page is of ${location.origin}, but the capture context has targetOrigins ${JSON.stringify(origins)}`,
    )
  const { origin, path } = claims.flx
  return { token: String(token), origin, space: path.split('?')[1] ?? '' }
}

Object.assign(globalThis, {
  Flex,
  Accept: () =>
    Promise.reject(
      toError('CAPTURE_CONTEXT_INVALID', 'the page of Unified Checkout is not simulated: use new Flex(captureContext)'),
    ),
})
