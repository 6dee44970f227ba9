/** Where the pages of a gateway begin. */
const pages = '/__pages'

/** Pages of Microform, below `/__pages`. */
export const microformPaths = {
  /** The script that a shop's page loads. */
  library: '/microform/flex-microform.min.js',
  /** One field, in a frame. */
  field: '/microform/field',
  /** Where a field sends a card. */
  tokens: '/microform/tokens',
  /** Public keys of the gateway's tokens. */
  keys: '/jwks',
} as const

export const toMicroformPath = (page: keyof typeof microformPaths): string => pages + microformPaths[page]
