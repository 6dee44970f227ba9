import { readFileSync } from 'node:fs'
import { sayUnknown } from '../../src/base/allowed.ts'
import { GatewayError } from '../gateway/gateway-error.ts'

/** Where a Valkey or Redis is, and how its keys are named. */
export interface ValkeyAddress {
  readonly host: string
  readonly port: number
  readonly database: number
  readonly user: string | undefined
  readonly password: string | undefined
  readonly isEncrypted: boolean
  /** Certificate of an authority of one's own, PEM. */
  readonly authority: string | undefined
  readonly prefix: string
  /** Ms after which the keys vanish when no gateway leads. Undefined: never. */
  readonly expiry: number | undefined
  /** The address without user and password. */
  readonly shown: string
}

const schemes: Readonly<Record<string, boolean>> = {
  'valkey:': false,
  'redis:': false,
  'valkeys:': true,
  'rediss:': true,
}

const form = 'valkey://USER:PASSWORD@HOST:PORT/DATABASE?prefix=jpo&expire=7d, valkeys:// for TLS'

const settings = ['prefix', 'expire', 'ca'] as const

/** @throws {GatewayError} `BAD_OPTION`. No message repeats the URL: it may hold a password. */
export function readValkeyUrl(text: string): ValkeyAddress {
  const refuse = (why: string) =>
    new GatewayError('BAD_OPTION', `Failed to read the URL of the state: ${why} Allowed: ${form}.`)
  if (!URL.canParse(text)) throw refuse('it is no URL.')
  const { protocol, hostname, port, username, password, pathname, searchParams, hash } = new URL(text)
  const isEncrypted = schemes[protocol]
  if (isEncrypted === undefined) throw refuse('it has another scheme.')
  if (hostname === '') throw refuse('it names no host.')
  if (hash !== '') throw refuse('it has a #. In a password write %23.')
  if (!/^(\/\d{0,4})?$/.test(pathname)) throw refuse('its path is not the number of a database.')
  const unknown = [...searchParams.keys()].find((name) => !settings.some((known) => known === name))
  if (unknown !== undefined) throw refuse(sayUnknown(unknown, settings, 'a parameter here'))
  const prefix = searchParams.get('prefix') ?? 'jpo'
  if (!/^[\w.:-]{1,64}$/.test(prefix)) throw refuse('prefix is 1 to 64 letters, digits and _ . : -')
  const authority = searchParams.get('ca')
  if (authority !== null && !isEncrypted) throw refuse('ca is the certificate of an authority, for valkeys:// only.')
  const database = Number(pathname.slice(1))
  // A URL has an IPv6 address in brackets.
  const host = hostname.replace(/^\[|\]$/g, '')
  const decoded = (part: string, name: string) => {
    try {
      return part === '' ? undefined : decodeURIComponent(part)
    } catch {
      throw refuse(`its ${name} has a % that begins no character. Write %25.`)
    }
  }
  return {
    ...{ host, database, prefix, isEncrypted },
    port: Number(port || 6379),
    user: decoded(username, 'user'),
    password: decoded(password, 'password'),
    authority: authority === null ? undefined : readAuthority(authority),
    expiry: readExpiry(searchParams.get('expire'), refuse),
    shown: `${protocol}//${hostname}:${port || 6379}${database === 0 ? '' : `/${database}`}`,
  }
}

function readAuthority(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException
    throw new GatewayError('BAD_OPTION', `Failed to read the certificate that ca names: ${code}. Allowed: a PEM file.`)
  }
}

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

function readExpiry(text: string | null, refuse: (why: string) => Error): number | undefined {
  if (text === null) return undefined
  const [, count, unit = ''] = /^(\d{1,5})([smhd])$/.exec(text) ?? []
  const ms = Number(count) * (units[unit] ?? Number.NaN)
  if (!(ms >= 10_000)) throw refuse('expire is 10s or more, such as 12h or 7d.')
  return ms
}
