import { adminPrefix } from '../../src/admin/admin-prefix.ts'

/** Where replicas reach each other. */
export const replicaPrefix = '/__replica'
export const handlePath = `${replicaPrefix}/handle`
/** The admin API of the leader, for replicas that have checked who asks. */
export const leaderAdminPrefix = `${replicaPrefix}${adminPrefix}`

/** Header with the token of the replicas, which only they can make. */
export const tokenHeader = 'x-jpo-replica'

/** Header with the term for which something is meant: what arrives later is of nobody. */
export const termHeader = 'x-jpo-term'

/** Status of a replica that does not lead: what it was asked for was not done. */
export const notLeading = 421
