// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { ReplyValidators } from '../index.ts'

export declare const replyValidators: ReplyValidators
