import type { components } from '../../../../src/admin/generated/types.ts'

type Schemas = components['schemas']

export type Exchange = Schemas['JournalEntry']
export type Payment = Schemas['Payment']
export type Batch = Schemas['Batch']
export type Health = Schemas['Health']
export type LogState = Schemas['LogHealth']
export type ClockState = Schemas['Clock']
export type LiveEvents = Schemas['LiveEvents']
export type LiveBeat = LiveEvents['health']
