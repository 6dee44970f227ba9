import type { OperationId } from '../openapi/index.ts'
import type { Decided, Found, Operation, OperationContext, Reading } from './operation.ts'
import { refuseOnDemand } from './refuse-on-demand.ts'

/** What an operation that books nothing has of its own. */
interface ReadRow<Id extends OperationId, F extends object, Value> {
  readonly id: Id
  readonly find: (context: OperationContext) => Promise<F>
  /** Decides when nothing on demand refuses. */
  readonly decide: (found: F) => Decided<Value>
  readonly print: (value: Value, context: OperationContext) => ReturnType<Operation<Id>['print']>
}

/** Fields for matching, of an operation that has only a caller. */
export const toCallerFields = (operation: OperationId, { merchant }: OperationContext): Reading['fields'] => ({
  merchant: merchant.merchantId,
  operation,
  method: undefined,
  amount: '',
  card: '',
  reference: '',
})

/** Creates an operation that reads something by the id of its path. */
export const createRead = <Id extends OperationId, F extends object, Value>({
  id,
  find,
  decide,
  print,
}: ReadRow<Id, F, Value>): Operation<Id, Reading, F & Found, Value, undefined> => ({
  service: 'read',
  stages: ['route', 'authenticate', 'scenario', 'ledger'],
  decidedBy: 'ledger',
  read: (_, context) => ({ fields: toCallerFields(id, context) }),
  check: () => ({}),
  find: (_, context) => find(context),
  guard: () => undefined,
  provoke: () => undefined,
  decide: (_, found, chosen) => refuseOnDemand(chosen) ?? decide(found),
  book: () => ({ transactions: [], facts: undefined }),
  print: (value, _, context) => print(value, context),
})
