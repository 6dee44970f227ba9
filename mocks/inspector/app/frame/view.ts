import type { ComponentType } from 'preact'

/** A view of the page, such as the list of exchanges with its entries. */
export interface View {
  /** First part of its address: `health` is at `#/health`. */
  readonly name: string
  /** Its name in the navigation. */
  readonly title: { readonly en: string; readonly ja: string }
  /** `id` is the second part of the address. */
  readonly Body: ComponentType<{ readonly id?: string | undefined }>
}
