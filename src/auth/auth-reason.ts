import { documented, type Evidence } from '../verdict/evidence.ts'
import type { Text } from '../verdict/text.ts'

/** Reason of a 401, and its fix. Of most the wire says nothing. */
export interface AuthReason {
  readonly title: Text
  readonly fix: Text
  readonly evidence: Evidence
}

export const httpRules = documented("guide on HTTP Signature; code of the vendor's Node SDK")
export const jwtRules = documented("guide on JSON Web Tokens; code of the vendor's Node SDK")
