/** Paths of the pages of 3-D Secure, as browsers reach them. */
export const pagePaths = {
  collect: '/__pages/3ds/collect',
  stepUp: '/__pages/3ds/step-up',
  answer: '/__pages/3ds/answer',
  /** For forms of version 1. */
  issuer: '/__pages/3ds/issuer',
} as const
