import { setTimeout as wait } from 'node:timers/promises'
import { type Call, type Fate, type Memory, remember } from './calls.ts'
import { createCalls, type Random } from './make-call.ts'
import { createSender, type Message } from './send.ts'

interface CallersOptions {
  readonly count: number
  /** Unique prefix of all references. */
  readonly run: string
  /** Where the next call goes; undefined while nobody listens. */
  readonly url: () => string | undefined
  readonly memory: Memory
  readonly random: Random
  /** The longest pause between two calls of a caller, in ms. */
  readonly pause: number
}

/** Ms after which a caller takes back a payment of unknown fate. */
const reflection = 300
/** Ms between two attempts while nobody answers. */
const betweenTries = 40

/** A payment that never arrived; a sale that the batch has taken. */
const notThere = /unknown-transaction|void-after-batch/
const doneBefore = /unknown-transaction|void-after-batch|reversed-before|voided-before/

/** Callers that pay, follow up and take back, until they are stopped. None sends again what is unknown. */
export function startCallers({ count, run, url, memory, random, pause }: CallersOptions) {
  const { send, close } = createSender()
  const calls = createCalls(run, memory, random)
  let isStopped = false
  let held: Promise<void> | undefined
  let release = () => {}
  let busy = 0
  let last = 0

  async function findUrl(): Promise<string> {
    for (;;) {
      const found = url()
      if (found !== undefined) return found
      await wait(10)
    }
  }

  async function ask(call: Call, message: Message): Promise<Fate> {
    const to = await findUrl()
    memory.calls.push(call)
    const fate = await send(to, message)
    const now = performance.now()
    if (fate.is === 'told') last = now
    remember(memory, call, fate, now)
    return fate
  }

  /** Takes a payment back until a reply says what is. */
  async function takeBack(lost: Call): Promise<void> {
    await wait(reflection)
    let wasUnknown = false
    for (;;) {
      const { call, message } = calls.takeBack(lost)
      const fate = await ask(call, message)
      if (fate.is === 'told') {
        const { status, body, advice } = fate.reply
        const reason = body?.errorInformation?.reason ?? body?.reason
        const isDone = status === 201 || (wasUnknown ? doneBefore : notThere).test(advice)
        if (!isDone)
          memory.complaints.push(
            `${call.reference} does not take back ${lost.reference}: ${status} ${reason} ${advice}`,
          )
        return
      }
      wasUnknown ||= fate.is === 'unknown'
      await wait(betweenTries)
    }
  }

  /** What was told is there for everybody, at once. */
  async function look(): Promise<void> {
    const payment = memory.payments.at(-1 - Math.floor(random() * 5))
    if (payment === undefined) return
    const fate = await send(await findUrl(), { method: 'GET', path: `/tss/v2/transactions/${payment.id}` })
    if (fate.is !== 'told') return
    last = performance.now()
    if (fate.reply.status !== 200)
      memory.complaints.push(`lost: ${payment.id} was told, and a look at it gives ${fate.reply.status}`)
  }

  async function step(): Promise<void> {
    const dice = random()
    if (dice < 0.1) return look()
    const lost = dice < 0.5 ? memory.doubts.shift() : undefined
    if (lost !== undefined) return takeBack(lost)
    const { call, message } = calls.next()
    const fate = await ask(call, message)
    if (fate.is === 'refused') await wait(betweenTries)
  }

  async function work(): Promise<void> {
    while (!isStopped) {
      await held
      if (isStopped) return
      busy++
      await step().finally(() => busy--)
      await wait(random() * pause)
    }
  }

  const working = Promise.all(Array.from({ length: count }, work))

  return {
    /** When somebody was told something last, by `performance.now()`. */
    last: () => last,
    /** Resolves when no call is in flight. */
    async hold(): Promise<void> {
      held ??= new Promise((resolve) => {
        release = resolve
      })
      while (busy > 0) await wait(2)
    },
    resume(): void {
      held = undefined
      release()
    },
    async stop(): Promise<void> {
      isStopped = true
      held = undefined
      release()
      await working
      close()
    },
  }
}
