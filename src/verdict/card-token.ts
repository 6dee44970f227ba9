/** What names the card of a request in place of its number: a token of the vault, of Microform, or of a network. */
export type CardTokenKind = 'customer' | 'paymentInstrument' | 'instrumentIdentifier' | 'transient' | 'network'
