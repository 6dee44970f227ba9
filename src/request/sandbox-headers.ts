import { findNearest } from '../base/did-you-mean.ts'
import type { GatewayRequest } from './gateway-request.ts'

const prefix = 'x-sandbox-'

/** The request headers for an outcome, for a fault, and for a namespace. */
export const scenarioHeader = `${prefix}scenario`
export const faultHeader = `${prefix}fault`
export const namespaceHeader = `${prefix}namespace`

const known: readonly string[] = [scenarioHeader, faultHeader, namespaceHeader]

/** A header of a request that is meant for the sandbox and that it does not have. */
export interface UnknownHeader {
  readonly name: string
  readonly nearest?: string
  readonly known: readonly string[]
}

/** The first unknown header of the sandbox. It costs one look at each name. */
export function findUnknownHeader(headers: GatewayRequest['headers']): UnknownHeader | undefined {
  for (const name in headers) {
    if (!name.startsWith(prefix) || known.includes(name)) continue
    const nearest = findNearest(name.slice(prefix.length), known.map(toEnd))
    return { name, known, ...(nearest !== undefined && { nearest: prefix + nearest }) }
  }
  return undefined
}

const toEnd = (name: string): string => name.slice(prefix.length)
