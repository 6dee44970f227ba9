/** A request for a page to try, and its URL. */
export interface Target {
  readonly url: string
  readonly method: string
  /** JSON. */
  readonly body?: string
}

/** Text that a page could read. */
export interface Loot {
  readonly way: string
  readonly target: string
  readonly status: number
  readonly text: string
}

/**
 * Tries everything that a page can do to reach a URL of another origin, or of its own. Runs in the page, so it uses
 * nothing from outside. Returns what could be read.
 */
export async function tryEverything(targets: readonly Target[]): Promise<Loot[]> {
  const loot: Loot[] = []
  const text = 'text/plain'
  const json = 'application/json'
  const form = 'application/x-www-form-urlencoded'

  const fetches: readonly [string, RequestInit, string?][] = [
    ['fetch', {}],
    ['fetch with text', {}, text],
    ['fetch with JSON', {}, json],
    ['fetch with JSON as text', {}, `${text}; ${json}`],
    ['fetch with a form', {}, form],
    ['fetch without referrer', { referrerPolicy: 'no-referrer' }, text],
    ['fetch with credentials', { credentials: 'include' }, text],
    ['no-cors', { mode: 'no-cors' }],
    ['no-cors with text', { mode: 'no-cors' }, text],
    ['no-cors with JSON', { mode: 'no-cors' }, json],
    ['no-cors without referrer', { mode: 'no-cors', referrerPolicy: 'no-referrer' }, text],
    ['no-cors, kept alive', { mode: 'no-cors', keepalive: true }, text],
  ]
  const byFetch = fetches.map(([way, init, type]) => async ({ url, method, body }: Target) => {
    const isPlain = method === 'GET' || method === 'HEAD'
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
    const response = await fetch(url, { ...init, method, headers, ...(!isPlain && { body: body ?? '' }) })
    if (response.type !== 'opaque')
      loot.push({ way, target: `${method} ${url}`, status: response.status, text: await response.text() })
  })

  const byBeacon = [text, json, form].map((type) => async ({ url, body }: Target) => {
    navigator.sendBeacon(url, new Blob([body ?? ''], { type }))
  })

  const byXhr = ({ url, method, body }: Target) =>
    new Promise<void>((resolve) => {
      const xhr = new XMLHttpRequest()
      xhr.open(method, url)
      xhr.onload = () => {
        loot.push({ way: 'XMLHttpRequest', target: `${method} ${url}`, status: xhr.status, text: xhr.responseText })
        resolve()
      }
      xhr.onerror = () => resolve()
      xhr.send(body)
    })

  const byForm = [form, text, 'multipart/form-data'].map((enctype, number) => ({ url, method, body }: Target) => {
    const frame = document.createElement('iframe')
    frame.name = `frame-${number}-${Math.random()}`
    const sender = document.createElement('form')
    Object.assign(sender, { method: method === 'GET' ? 'get' : 'post', enctype, target: frame.name, action: url })
    const field = document.createElement('input')
    // As text, `name=value` is JSON: {"name":"...","x":"="}.
    field.name = body === undefined ? 'x' : body.replace(/\}$/, ',"x":"')
    field.value = body === undefined ? '' : '"}'
    sender.append(field)
    document.documentElement.append(frame, sender)
    return new Promise<void>((resolve) => {
      frame.onload = () => {
        try {
          const read = frame.contentDocument?.documentElement.textContent ?? ''
          if (read !== '') loot.push({ way: `form ${enctype}`, target: `${method} ${url}`, status: 0, text: read })
        } catch {
          // Of another origin.
        }
        resolve()
      }
      setTimeout(resolve, 2_000)
      sender.submit()
    })
  })

  const byElement = (['img', 'script', 'iframe'] as const).map((name) => ({ url }: Target) => {
    const element = document.createElement(name)
    return new Promise<void>((resolve) => {
      element.onload = () => resolve()
      element.onerror = () => resolve()
      setTimeout(resolve, 2_000)
      element.src = url
      document.documentElement.append(element)
    })
  })

  const onError = (event: Event) => event.preventDefault()
  addEventListener('error', onError)
  const ways = [...byFetch, ...byBeacon, byXhr, ...byForm, ...byElement]
  const attempts = targets.flatMap((target) => ways.map((way) => way(target)))
  await Promise.all(attempts.map((attempt) => attempt.catch(() => undefined)))
  removeEventListener('error', onError)
  return loot
}
