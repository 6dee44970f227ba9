import type { components, operations } from './generated/types.ts'
import type { Validator } from './validator.ts'

export type OperationId = keyof operations

/** Data about an operation of openapi.yaml. */
export interface OperationRow {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH'
  /** A template such as `/pts/v2/payments/{id}`. */
  readonly path: `/${string}`
  readonly body: 'json' | 'none'
  readonly statuses: readonly number[]
}

/** The JSON body of a request; `never` for an operation that takes none. */
export type RequestBody<Id extends OperationId> = Id extends OperationId ? Json<operations[Id]['requestBody']> : never

/** Statuses documented in openapi.yaml, for one operation or for all. */
export type ReplyStatus<Id extends OperationId = OperationId> = Id extends OperationId
  ? keyof operations[Id]['responses']
  : never

/** The JSON body of a reply. Without `Status`: of any reply of the operation. Without parameters: of any operation. */
export type ReplyBody<
  Id extends OperationId = OperationId,
  Status extends ReplyStatus<Id> = ReplyStatus<Id>,
> = Id extends OperationId ? Json<operations[Id]['responses'][Status & keyof operations[Id]['responses']]> : never

/** The body of a request or a reply under its JSON media type. */
type Json<Message> = Message extends { readonly content: infer Content }
  ? Content[keyof Content & `${string}${'/' | '+'}json`]
  : never

/** A reply that is text, under its other media types; one without content is empty. `never` for JSON alone. */
export type ReplyText<Id extends OperationId, Status extends ReplyStatus<Id>> = Id extends OperationId
  ? Text<operations[Id]['responses'][Status & keyof operations[Id]['responses']]>
  : never

type Text<Message> = Message extends { readonly content: infer Content }
  ? TextOf<Exclude<keyof Content & string, `${string}${'/' | '+'}json`>>
  : { readonly content: '' }

type TextOf<Type extends string> = [Type] extends [never] ? never : { readonly type: Type; readonly content: string }

/** A validator for every operation that takes a JSON body. */
export type RequestValidators = {
  readonly [Id in OperationId as [RequestBody<Id>] extends [never] ? never : Id]: Validator<RequestBody<Id>>
}

/** A validator for every reply with a JSON body, by operation and status. Unknown keys are errors. */
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
/** What a reply tells of an authentication of the cardholder. */
export type CardholderAuthentication = Schemas['CardholderAuthentication']
export type InvalidRequestReason = Schemas['InvalidRequestReason']
export type VaultErrors = Schemas['VaultErrors']
export type CreatedTokens = Schemas['CreatedTokens']
