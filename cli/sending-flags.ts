import { matching, oneOf } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { type Flag, whole } from './flags.ts'

/** How a request is signed. */
export const schemeFlag = {
  value: 'NAME',
  help: 'jwt, http (HTTP Signature) or none (default jwt)',
  allows: oneOf('jwt', 'http', 'none'),
} as const satisfies Flag

export const timeoutFlag = {
  value: 'MS',
  help: 'how long to wait for the reply (default 60000)',
  allows: whole,
} as const satisfies Flag

/** A group of flags that ask for an outcome and a fault. */
export const onDemandFlags = {
  'Outcome and fault': {
    scenario: {
      value: 'NAME',
      help: `request an outcome; \`${toCommandLine('catalogue')}\` lists them`,
      allows: matching('a name such as expired-card', /\S/),
    },
    fault: {
      value: 'NAME',
      help: 'request a fault, such as answer-lost or latency=500',
      allows: matching('a name such as answer-lost', /\S/),
    },
  },
} as const satisfies Record<string, Record<string, Flag>>
