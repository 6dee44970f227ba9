// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Validator } from '../validator.ts'
import type { components } from './types.ts'

export declare const validatePaymentRequest: Validator<components['schemas']['PaymentRequest']>
