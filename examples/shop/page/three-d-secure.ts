import { byId, element } from '../../checkout/element.ts'

/** How long the collection of device data may take, in ms: without it the issuer decides on less. */
const patience = 10_000

/** Posts form fields into a frame of the page. */
function postInto(frame: string, url: string, fields: Readonly<Record<string, string>>): void {
  const inputs = Object.entries(fields).map(([name, value]) => element('input', { type: 'hidden', name, value }))
  const form = element('form', { method: 'POST', action: url, target: frame }, ...inputs)
  document.body.append(form)
  form.submit()
  form.remove()
}

/** Sends the browser's data to the gateway, in a hidden frame. */
export function collectDeviceData(url: string, accessToken: string): Promise<void> {
  const { origin } = new URL(url)
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience)
    window.addEventListener('message', function listen(event) {
      if (event.origin !== origin) return
      window.removeEventListener('message', listen)
      clearTimeout(timer)
      resolve()
    })
    postInto('collect-frame', url, { JWT: accessToken })
  })
}

/** Shows the issuer's challenge. Resolves with its id when the cardholder is back. */
export function showChallenge(stepUpUrl: string, accessToken: string): Promise<string> {
  const dialog = byId('challenge', HTMLDialogElement)
  return new Promise((resolve) => {
    window.addEventListener('message', function listen(event) {
      const id: unknown = event.origin === window.location.origin ? event.data?.returned : undefined
      if (typeof id !== 'string') return
      window.removeEventListener('message', listen)
      dialog.close()
      resolve(id)
    })
    // Escape must not leave a challenge open.
    dialog.addEventListener('cancel', (event) => event.preventDefault())
    dialog.showModal()
    postInto('challenge-frame', stepUpUrl, { JWT: accessToken, MD: 'checkout' })
  })
}

/** What the issuer may know of this browser. */
export const describeBrowser = () => ({
  userAgent: navigator.userAgent,
  acceptHeader: '*/*',
  language: navigator.language,
  screenWidth: window.screen.width,
  screenHeight: window.screen.height,
  colorDepth: window.screen.colorDepth,
  timeDifference: new Date().getTimezoneOffset(),
  java: false,
  javaScript: true,
})
