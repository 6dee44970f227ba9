import type { Authentication } from '../../payer-authentication/authentications.ts'
import type { OperationContext } from '../operation.ts'

/** The authentication of an id, if it is the merchant's own. */
export async function findOwn(
  id: string | undefined,
  { authentications, merchant }: OperationContext,
): Promise<Authentication | undefined> {
  const authentication = id === undefined ? undefined : await authentications.find(id)
  return authentication?.merchantId === merchant.merchantId ? authentication : undefined
}
