import type { Settings } from '../measure/flags.ts'
import { toColdStartSection } from '../report/cold-start-section.ts'
import { toGrowthSection } from '../report/growth-section.ts'
import { toInProcessSection } from '../report/inprocess-section.ts'
import { toMemorySection } from '../report/memory-section.ts'
import { toPeersSection } from '../report/peers-section.ts'
import { readResult } from '../report/results.ts'
import type { Section } from '../report/section.ts'
import { toSoakSection } from '../report/soak-section.ts'
import type { Stamp } from '../report/stamp.ts'
import { measureColdStart } from './cold-start.ts'
import { measureGrowth } from './growth.ts'
import { measureInProcess } from './inprocess.ts'
import { measureMemory } from './memory.ts'
import { measurePeers } from './peers.ts'
import { measureSoak } from './soak.ts'

/** A part of the measurements; each can be run apart, and has its own date on the page. */
export interface Part {
  readonly name: string
  readonly title: string
  /** What of the settings it goes by. */
  readonly settings: readonly (keyof Settings)[]
  readonly measure: (settings: Settings) => Promise<unknown>
  readonly read: (folder: string) => Measured | undefined
}

/** A result that is ready for the page. */
export interface Measured {
  readonly stamp: Stamp
  readonly versions: Readonly<Record<string, string>>
  readonly section: Section
}

/** Joins what measures with what shows it, and keeps both to one type. */
function definePart<Data>(
  name: string,
  title: string,
  settings: readonly (keyof Settings)[],
  toSection: (data: Data) => Section,
  measure: (settings: Settings) => Promise<Data>,
): Part {
  const read = (folder: string): Measured | undefined => {
    const result = readResult<Data>(folder, name)
    if (result === undefined) return undefined
    const { stamp, versions, data } = result
    return { stamp, versions, section: toSection(data) }
  }
  return { name, title, settings, read, measure }
}

const ofLoad = ['rounds', 'seconds', 'warmUp', 'connections'] as const

/** In the order in which they are run and shown. */
export const parts: readonly Part[] = [
  definePart('peers', 'Servers under load, on one core', ofLoad, toPeersSection, (settings) =>
    measurePeers(settings, 'same'),
  ),
  definePart('peers-apart', 'Servers under load, the load on the other core', ofLoad, toPeersSection, (settings) =>
    measurePeers(settings, 'apart'),
  ),
  definePart('cold-start', 'Cold start', ['starts'], toColdStartSection, measureColdStart),
  definePart('memory', 'Memory', ['payments', 'connections'], toMemorySection, measureMemory),
  definePart(
    'growth',
    'Cost by the number of payments',
    ['rounds', 'samples', 'largest'],
    toGrowthSection,
    measureGrowth,
  ),
  definePart('inprocess', 'In process', ['rounds', 'calls'], toInProcessSection, measureInProcess),
  definePart('soak', 'Soak', ['soakRequests'], toSoakSection, measureSoak),
]
