import type { components } from './generated/types.ts'

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
export type ReplyBody = PaymentReply | InvalidRequestReply | UnauthenticatedReply | HttpStatusReply | ServerErrorReply
