// Generated from src/world/world.schema.json by `npm run generate`. Do not edit.
import type { Validator } from '../../openapi/validator.ts'
import type { components } from './types.ts'

export declare const validateWorldFile: Validator<components['schemas']['WorldFile']>
export declare const validateAcquirerEntry: Validator<components['schemas']['AcquirerEntry']>
export declare const validateIssuerEntry: Validator<components['schemas']['IssuerEntry']>
export declare const validateCardEntry: Validator<components['schemas']['CardEntry']>
export declare const validateMerchantEntry: Validator<components['schemas']['MerchantEntry']>
export declare const validatePortfolioEntry: Validator<components['schemas']['PortfolioEntry']>
