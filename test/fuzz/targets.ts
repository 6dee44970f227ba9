import type { Target } from './target.ts'
import { admin } from './targets/admin.ts'
import { bytes } from './targets/bytes.ts'
import { fields } from './targets/fields.ts'
import { framing } from './targets/framing.ts'
import { headers } from './targets/headers.ts'
import { idle } from './targets/idle.ts'
import { jsonShape } from './targets/json-shape.ts'
import { mutations } from './targets/mutations.ts'

/** What is fuzzed, in this order. */
export const targets: readonly Target[] = [bytes, headers, jsonShape, fields, mutations, admin, framing, idle]
