/** Result of a control request: a value, or an error with the allowed values. */
export type Ruling<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: 400 | 404 | 409; readonly title: string; readonly detail: string }

export const refuse = (status: 400 | 404 | 409, title: string, detail: string): Ruling<never> => ({
  ok: false,
  status,
  title,
  detail,
})
