import { deriveKey } from '../stores/opened-state.ts'

/** Token of the admin API of all replicas with a state key, where none is set: one address leads to any of them. */
export const adminTokenOf = (stateKey: string): string => deriveKey(stateKey, 'admin').toString('base64url')
