import { catalogue } from '../../src/acquirer/catalogue.ts'
import { faults } from '../../src/faults/faults.ts'

/** Names of outcomes and faults that can be asked for. */
export const outcomeNames = Object.keys(catalogue)
export const faultNames = Object.keys(faults)
