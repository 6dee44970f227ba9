import { toSamplePayment } from '../mocks/samples/sample-payment.ts'
import { createWorld } from '../mocks/world/create-world.ts'
import { createFingerprint } from '../src/card-data/fingerprint.ts'
import { createEngine, type Engine, type EngineOptions } from '../src/engine/engine.ts'
import type { PaymentRequest, ReplyBody } from '../src/openapi/index.ts'

/** 23 November 2026, 12:00 in Japan. */
export const noon = Date.UTC(2026, 10, 23, 3, 0, 0, 250)

/** A source of randomness with a fixed sequence. */
export function createRandom(seed = 1): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Settings of a gateway that does not verify credentials. */
export const unverified = { policy: 'off' } as const

/** Shared by all engines of a test file: an engine does not change its world. */
const seedWorld = createWorld()

/** A fresh engine with a fixed clock that does not verify credentials; `world` is a world file as an object. */
export async function createTestEngine(
  options: Partial<Omit<EngineOptions, 'world'>> & { readonly world?: unknown } = {},
): Promise<Engine> {
  const { world, auth, ...rest } = options
  return createEngine({
    world: await (world === undefined ? seedWorld : createWorld(world)),
    clock: () => noon,
    random: createRandom(),
    fingerprint: createFingerprint(new Uint8Array(32)),
    ...rest,
    auth: { ...unverified, ...auth },
  })
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of any kind.
  readonly body: any
  readonly text: string
}

/** Sends a body to the payments path: text and bytes unchanged, anything else as JSON. */
export async function send(
  engine: Pick<Engine, 'handle'>,
  body: unknown,
  { merchant, method = 'POST', path = '/pts/v2/payments', headers = {} }: SendOptions = {},
): Promise<Answered> {
  const reply = await engine.handle({
    method,
    path,
    headers: {
      'content-type': 'application/json',
      ...(merchant !== undefined && { 'v-c-merchant-id': merchant }),
      ...headers,
    },
    body: toBytes(body),
  })
  return {
    status: reply.status,
    headers: reply.headers,
    body: toReplyBody(reply.headers, reply.body),
    text: reply.body,
  }
}

/** The body of a reply: parsed where it is JSON, else its text; undefined for none. */
export function toReplyBody(headers: Readonly<Record<string, string>>, text: string): ReplyBody {
  if (text === '') return undefined as never
  return /^text\/csv|^application\/(xml|jwt)/.test(headers['content-type'] ?? '') ? (text as never) : JSON.parse(text)
}

export interface SendOptions {
  readonly merchant?: string
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
}

function toBytes(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
}

export { toSamplePayment }

/** The guide's example request with these options. */
export function toGuideExample(japanPaymentOptions: object): PaymentRequest {
  return {
    orderInformation: {
      billTo: {
        country: 'US',
        lastName: 'Kim',
        address1: '201 S. Division St.',
        postalCode: '48104-2201',
        locality: 'Ann Arbor',
        administrativeArea: 'MI',
        firstName: 'Kyong-Jin',
        email: 'test@cybs.com',
      },
      amountDetails: { totalAmount: '100.00', currency: 'jpy' },
    },
    paymentInformation: {
      card: { expirationYear: '2031', number: '4111111111111111', expirationMonth: '12', type: '001' },
    },
    processingInformation: { japanPaymentOptions },
  }
}

const names = {
  businessName: '我社',
  businessNameAlphaNumeric: 'OurStore',
  businessNameKatakana: 'わが社の場合',
}

/**
 * The options on the guide's five pages as printed, misprints included. The names of the single page are known, its
 * values are not.
 */
export const guideExamples = {
  single: names,
  bonus: { ...names, paymentMethod: '21' },
  installment: { ...names, firstBusinessMonth: '04', installments: '12', paymentMethod: '31' },
  revolving: { ...names, firstBusinessMonth: '05', installments: '12', paymentMethod: '80' },
  combination: { ...names, firstBusinessMonth: '05', installments: '12', paymentMethod: '80' },
} as const
