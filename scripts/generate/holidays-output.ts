import { createRequire } from 'node:module'
import type { Output } from './outputs.ts'

/** The first year of the table: older payments than those of this century are not simulated. */
const first = '2000'
const source = '@holiday-jp/holiday_jp'

/** Days of Japanese holidays, from a package whose whole table would be thirty times larger. */
export async function toHolidayOutputs(): Promise<Output[]> {
  // Its types are literals of each holiday, which the compiler would read in every run.
  const holidays: Readonly<Record<string, unknown>> = createRequire(import.meta.url)(`${source}/lib/holidays.js`)
  const years = new Map<string, string[]>()
  for (const day of Object.keys(holidays).sort()) {
    const year = day.slice(0, 4)
    if (year >= first) years.set(year, [...(years.get(year) ?? []), day.slice(5)])
  }
  const rows = [...years].map(([year, days]) => `  ${year}: '${days.join(' ')}',`)
  const content = [
    `// Generated from the npm package ${source} by \`npm run generate\`. Do not edit.`,
    '/** Japanese holidays (国民の祝日, 振替休日, 国民の休日) as MM-DD, by year. Days of coming years are computed, and may be changed by law. */',
    'export const holidays: Readonly<Record<string, string>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
  return [{ path: 'src/funding/generated/holidays.ts', content }]
}
