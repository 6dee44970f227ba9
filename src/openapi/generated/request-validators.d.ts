// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { RequestValidators } from '../index.ts'

export declare const requestValidators: RequestValidators
