import type { components, operations } from './generated/types.ts'
import type { Validator } from './validator.ts'

export type OperationId = keyof operations

/** What openapi.yaml says of an operation, as far as it is data. */
export interface OperationRow {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH'
  /** With the names of its parameters in braces. */
  readonly path: `/${string}`
  readonly body: 'json' | 'none'
  readonly statuses: readonly number[]
}

/** The JSON body of a request; `never` for an operation that takes none. */
export type RequestBody<Id extends OperationId> = Id extends OperationId ? Json<operations[Id]['requestBody']> : never

/** The statuses of an operation; without a parameter those of all operations. */
export type ReplyStatus<Id extends OperationId = OperationId> = Id extends OperationId
  ? keyof operations[Id]['responses']
  : never

/** The JSON body of a reply with a status; without a status that of any reply, without parameters of any operation. */
export type ReplyBody<
  Id extends OperationId = OperationId,
  Status extends ReplyStatus<Id> = ReplyStatus<Id>,
> = Id extends OperationId ? Json<operations[Id]['responses'][Status & keyof operations[Id]['responses']]> : never

/** What stands under any JSON media type of a request or a reply. */
type Json<Message> = Message extends { readonly content: infer Content }
  ? Content[keyof Content & `${string}${'/' | '+'}json`]
  : never

/** A validator for every operation that takes a JSON body. */
export type RequestValidators = {
  readonly [Id in OperationId as [RequestBody<Id>] extends [never] ? never : Id]: Validator<RequestBody<Id>>
}

/** By operation and status. */
export type ReplyValidators = {
  readonly [Id in OperationId]: {
    readonly [Status in ReplyStatus<Id> as [ReplyBody<Id, Status>] extends [never] ? never : Status]: Validator<
      ReplyBody<Id, Status>
    >
  }
}

type Schemas = components['schemas']

export type PaymentRequest = Schemas['PaymentRequest']
export type JapanPaymentOptions = Schemas['JapanPaymentOptions']
export type Card = Schemas['Card']
export type PaymentReply = Schemas['PaymentReply']
export type InvalidRequestReply = Schemas['InvalidRequestReply']
export type UnauthenticatedReply = Schemas['UnauthenticatedReply']
export type HttpStatusReply = Schemas['HttpStatusReply']
export type ServerErrorReply = Schemas['ServerErrorReply']
export type FieldError = Schemas['FieldError']
export type DeclineReason = Schemas['DeclineReason']
export type InvalidRequestReason = Schemas['InvalidRequestReason']
