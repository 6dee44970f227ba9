import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Options = Readonly<Record<string, unknown>>
type Verb = (wish?: unknown, options?: Options) => unknown
type Verbs<Name extends string> = Readonly<Record<Name, Verb>>

interface Log {
  page(page: { readonly limit: number }): { readonly entries: readonly { readonly id: string }[] }
}

export interface Key {
  readonly merchantId: string
  readonly keyId: string
  readonly sharedSecret: string
}

interface Outcome {
  readonly name: string
  readonly triggers: {
    readonly cards: readonly string[]
    readonly amounts: readonly { readonly list: string; readonly from: number; readonly to: number }[]
  }
}

interface Fault {
  readonly name: string
  readonly settings: readonly string[]
}

/** The used parts of a gateway or a namespace. Without types of this repository: its files move. */
export interface Space extends Verbs<'reset'> {
  handle(request: Request): Promise<Response>
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly journal: Log
  readonly payments: Log
  readonly scenarios: Verbs<'next' | 'always' | 'list' | 'unused' | 'disarm' | 'clear'>
  readonly faults: Space['scenarios']
  readonly clock: Verbs<'state' | 'set' | 'freeze' | 'advance' | 'resume' | 'reset'>
}

export interface Gateway extends Space, Verbs<'merchant'>, Partial<Verbs<'sdkConfig' | 'listen'>> {
  catalogue(): { readonly outcomes: readonly Outcome[]; readonly faults: readonly Fault[] }
  readonly merchants: readonly Key[]
  namespace(name: string): Space
  namespaces(): readonly { readonly name: string }[]
  close(): Promise<void>
  readonly url?: string
}

type Create = (options: Options) => Promise<Gateway>
type Mount = (gateway: Gateway, options: Options) => RequestListener

/** The recorded exports of a built package. */
export interface Package {
  readonly index: { readonly createGateway: Create }
  readonly web: Package['index']
  readonly node: { readonly startGateway: Create; readonly createListener: Mount }
  readonly express: { readonly createApp: Mount }
  readonly msw: { readonly setupGateway: Create }
  /** An Express app with another one below a prefix. */
  mount(prefix: string, app: RequestListener): RequestListener
}

/** Loads a package from its folder, by the exports of its package.json. */
export async function loadPackage(folder: string): Promise<Package> {
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const load = (entry: string, condition = 'node') =>
    import(pathToFileURL(resolve(folder, exports[entry][condition])).href)
  const express = createRequire(resolve(folder, 'package.json'))('express')
  return {
    index: await load('.'),
    web: await load('.', 'default'),
    node: await load('./node'),
    express: await load('./express'),
    msw: await load('./msw'),
    mount: (prefix, app) => express().use(prefix, app),
  }
}
