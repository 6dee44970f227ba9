import { type FieldName, type SearchField, searchFieldOf } from './fields.ts'

/** A value in a form that `<` orders; undefined when it has none. */
export type Key = string | number | undefined

/** The key by which a record's value of a field compares. */
export const toKey = (field: FieldName, value: string | number): Key => keys[searchFieldOf(field).kind](value)

const keys: Readonly<Record<SearchField['kind'], (value: string | number) => Key>> = {
  text: String,
  amount: (value) => toAmountKey(String(value)),
  time: (value) => toSecond(toMilliseconds(value)),
}

/**
 * A string that sorts as the amount does, without floats; undefined for anything but digits with a decimal point.
 * @example toAmountKey('1200.00') === toAmountKey('1200')
 */
export function toAmountKey(amount: string): string | undefined {
  const [, whole, fraction = ''] = /^(\d{1,19})(?:\.(\d{1,19}))?$/.exec(amount) ?? []
  return whole === undefined ? undefined : `${whole.padStart(19, '0')}.${fraction.replace(/0+$/, '')}`
}

/** Epoch ms of a record's time. */
export const toMilliseconds = (time: string | number): number => (typeof time === 'number' ? time : Date.parse(time))

export const toSecond = (instant: number): number => Math.floor(instant / 1000)
