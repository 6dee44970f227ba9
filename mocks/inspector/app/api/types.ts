import type { components } from '../../../../src/admin/generated/types.ts'

/** Schemas of admin.openapi.yaml, such as `Schemas['JournalEntry']`. */
export type Schemas = components['schemas']

/** The data of each live event, by its name. */
export type LiveEvents = Schemas['LiveEvents']
