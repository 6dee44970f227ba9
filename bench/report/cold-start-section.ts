import { median } from '../measure/statistics.ts'
import type { ColdStart } from '../parts/cold-start.ts'
import { servers } from '../servers/servers.ts'
import { type Section, showSpread, toGoal } from './section.ts'
import { missing, show } from './table.ts'

const titles = new Map(servers.map(({ name, title }) => [name, title]))
const toTitle = (name: string): string => titles.get(name) ?? name

const mostOfBare = 1.6
const mostOfPrism = 0.1

export function toColdStartSection(starts: readonly ColdStart[]): Section {
  const timeOf = (name: string) => median(starts.find((start) => start.name === name)?.times ?? [])
  const ours = starts.filter(({ name }) => name === 'ours-http' || name === 'ours-jwt')
  const compare = (other: string) =>
    ours.map(({ name }) => {
      const by = timeOf(other)
      const time = timeOf(name)
      const ratio = time === undefined || by === undefined ? undefined : time / by
      return [toTitle(name), ratio, `${show(ratio, 2)} ×`] as const
    })
  const ratioTo = (name: string, other: string) => {
    const [time, by] = [timeOf(name), timeOf(other)]
    return show(time === undefined || by === undefined ? undefined : time / by, 2)
  }
  return {
    how: [
      'From the spawn of the process to its first answer of 2xx to the payment, asked for every millisecond, in interleaved rounds; medians, the smallest and largest in parentheses.',
      'The server is on core 0; who asks is on core 1, where there is one.',
    ],
    tables: [
      {
        head: ['server', 'cold start, ms', '× bare', '× Prism', 'first answer'],
        rows: starts.map(({ name, times, first }) => [
          toTitle(name),
          showSpread(times),
          ratioTo(name, 'bare'),
          ratioTo(name, 'prism'),
          first === undefined ? missing : String(first.status),
        ]),
      },
    ],
    goals: [
      toGoal(`cold start at most ${mostOfBare} × bare node:http`, compare('bare'), (ratio) => ratio <= mostOfBare),
      toGoal(`cold start under a tenth of Prism's`, compare('prism'), (ratio) => ratio < mostOfPrism),
    ],
    servers: starts.map(({ name }) => name),
    trouble: starts.flatMap(({ name, failure }) =>
      failure === undefined ? [] : [`${toTitle(name)} failed: ${failure}`],
    ),
  }
}
