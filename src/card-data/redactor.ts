import { redactText } from './redact.ts'

/** How one gateway redacts. */
export interface Redactor {
  /** Removes what redaction does not know, the secrets of the world, and nothing else. */
  dropSecrets(text: string): string
  /** Removes secrets and card data. Ids made by the gateway stay. */
  redact(text: string): string
}

/** Creates the redactor of a gateway. `isOurs` tells its ids from other digits. */
export const createRedactor = ({
  dropSecrets,
  isOurs,
}: {
  readonly dropSecrets: (text: string) => string
  readonly isOurs: (digits: string) => boolean
}): Redactor => ({ dropSecrets, redact: (text) => redactText(dropSecrets(text), isOurs) })
