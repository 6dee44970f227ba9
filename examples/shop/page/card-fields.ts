import { byId } from '../../checkout/element.ts'

/** What Microform's script gives to a page. */
interface Field {
  load(selector: string): void
  on(event: string, listen: (data: { readonly valid?: boolean; readonly empty?: boolean }) => void): void
}
interface Microform {
  createField(type: 'number' | 'securityCode', options?: object): Field
  createToken(
    options: { readonly expirationMonth: string; readonly expirationYear: string },
    done: (error: { readonly reason?: string; readonly message?: string } | null, token: string) => void,
  ): void
}
declare const Flex: new (captureContext: string) => { microform(options?: object): Microform }

export interface CardFields {
  /** Makes a token of what was typed. @throws {Error} with words for the customer. */
  createToken(): Promise<string>
}

/** Loads the gateway's fields into the page, as the capture context says. */
export async function loadCardFields(captureContext: string): Promise<CardFields> {
  await loadScript(toLibrary(captureContext))
  const microform = new Flex(captureContext).microform({
    styles: { input: { 'font-size': '16px', color: '#2a2422' }, '::placeholder': { color: '#6a605c' } },
  })
  const loaded = [
    place(microform.createField('number', { placeholder: '4000 0000 0000 2503' }), 'number'),
    place(microform.createField('securityCode', { placeholder: '123' }), 'code'),
  ]
  await Promise.all(loaded)
  return {
    createToken: () =>
      new Promise((resolve, reject) => {
        const expirationMonth = byId('month', HTMLSelectElement).value
        const expirationYear = byId('year', HTMLSelectElement).value
        microform.createToken({ expirationMonth, expirationYear }, (error, token) => {
          if (error === null) resolve(token)
          else reject(new Error(error.message ?? 'The card cannot be used.'))
        })
      }),
  }
}

function place(field: Field, id: string): Promise<void> {
  const box = byId(id, HTMLElement)
  field.on('focus', () => box.classList.add('focused'))
  field.on('blur', () => box.classList.remove('focused'))
  field.on('change', ({ valid, empty }) => box.classList.toggle('wrong', valid === false && empty !== true))
  return new Promise((resolve) => {
    field.on('load', () => resolve())
    field.load(`#${id}`)
  })
}

/** Address of the script, from the context that the shop's server asked for. */
function toLibrary(captureContext: string): string {
  const claims = JSON.parse(atob((captureContext.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')))
  return String(claims.ctx[0].data.clientLibrary)
}

const loadScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = src
    script.onload = () => resolve()
    script.onerror = () => reject(new Error('The card fields cannot be loaded.'))
    document.head.append(script)
  })
