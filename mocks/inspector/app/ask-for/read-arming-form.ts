import type { Schemas } from '../api/types.ts'
import type { ArmBody } from './askables.ts'

/** The fields of the form, as typed. */
export interface ArmingForm {
  readonly times: string
  readonly probability: string
  readonly delay: string
  readonly duration: string
  readonly retryAfter: string
  readonly match: Readonly<Record<'operation' | 'method' | 'merchant' | 'amount' | 'card' | 'reference', string>>
}

export const emptyForm: ArmingForm = {
  times: '1',
  probability: '100',
  delay: '',
  duration: '',
  retryAfter: '',
  match: { operation: '', method: '', merchant: '', amount: '', card: '', reference: '' },
}

/** What cannot be read of a form. */
export type UnreadField = 'times' | 'probability' | 'delay' | 'duration' | 'retryAfter'

const numbers = ['delay', 'duration', 'retryAfter'] as const

/** Reads the settings that go with the name; the gateway judges the values. */
export function readArmingForm(
  name: string,
  settings: readonly string[],
  form: ArmingForm,
): { readonly body: ArmBody } | { readonly wrong: UnreadField } {
  const body: ArmBody = { name } as ArmBody
  const takes = (setting: string) => settings.includes(setting)
  if (takes('times')) {
    const text = form.times.trim()
    if (text !== 'always' && !/^[1-9]\d*$/.test(text)) return { wrong: 'times' }
    body.times = text === 'always' ? 'always' : Number(text)
  }
  if (takes('probability')) {
    const percent = Number(form.probability)
    if (!(percent > 0 && percent <= 100)) return { wrong: 'probability' }
    if (percent < 100) body.probability = percent / 100
  }
  for (const key of numbers) {
    const text = form[key].trim()
    if (!takes(key) || text === '') continue
    if (!/^\d+$/.test(text)) return { wrong: key }
    body[key] = Number(text)
  }
  const given = Object.entries(form.match)
    .map(([key, text]) => [key, text.trim()] as const)
    .filter(([, text]) => text !== '')
  if (takes('match') && given.length > 0) body.match = Object.fromEntries(given) as Schemas['Match']
  return { body }
}
