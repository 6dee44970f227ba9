// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Validator } from '../validator.ts'
import type { components } from './types.ts'

export declare const validatePaymentReply: Validator<components['schemas']['PaymentReply']>
export declare const validateInvalidRequestReply: Validator<components['schemas']['InvalidRequestReply']>
export declare const validateUnauthenticatedReply: Validator<components['schemas']['UnauthenticatedReply']>
export declare const validateHttpStatusReply: Validator<components['schemas']['HttpStatusReply']>
export declare const validateServerErrorReply: Validator<components['schemas']['ServerErrorReply']>
