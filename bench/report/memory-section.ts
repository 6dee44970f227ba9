import type { Memory } from '../parts/memory.ts'
import { servers } from '../servers/servers.ts'
import { type Section, toGoal } from './section.ts'
import { show } from './table.ts'

const titles = new Map(servers.map(({ name, title }) => [name, title]))
const toTitle = (name: string): string => titles.get(name) ?? name

/** MB, after so many payments. */
const mostMemory = 110
const wanted = 200_000

export function toMemorySection(measured: readonly Memory[]): Section {
  const ours = measured.filter(({ name }) => name.startsWith('ours'))
  const steps = measured[0]?.readings.map(({ payments }) => payments) ?? []
  return {
    how: ['What /proc calls VmRSS, read right after the last of so many payments, default caps.'],
    tables: [
      {
        head: ['server', ...steps.map((payments) => `after ${show(payments)}, MB`)],
        rows: measured.map(({ name, readings }) => [toTitle(name), ...readings.map(({ memory }) => show(memory))]),
      },
    ],
    servers: measured.map(({ name }) => name),
    goals: [
      toGoal(
        `RSS under ${mostMemory} MB after ${show(wanted)} payments at default caps`,
        ours.map(({ name, readings }) => {
          const last = readings.find(({ payments }) => payments >= wanted)
          return [toTitle(name), last?.memory, `${show(last?.memory)} MB`] as const
        }),
        (memory) => memory < mostMemory,
      ),
    ],
  }
}
