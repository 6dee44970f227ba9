import { toSpread } from '../measure/statistics.ts'
import { missing, show, type Table } from './table.ts'

/** A goal beside what was measured. */
export interface Goal {
  readonly goal: string
  readonly measured: string
  /** Absent: it was not measured. */
  readonly isMet?: boolean
}

/** What is known of one part, ready for the page. */
export interface Section {
  /** How it was measured, a sentence each. */
  readonly how: readonly string[]
  readonly tables: readonly Table[]
  readonly goals: readonly Goal[]
  /** What went wrong: servers that failed, answers that were not 2xx. */
  readonly trouble?: readonly string[]
  /** Names of the servers that were measured. */
  readonly servers?: readonly string[]
  /** Pictures, by the file beside the page that they are written to. */
  readonly charts?: readonly { readonly file: string; readonly alt: string; readonly svg: string }[]
}

/** A median with its smallest and largest value. */
export function showSpread(values: readonly (number | undefined)[], digits = 0): string {
  const spread = toSpread(values)
  if (spread === undefined) return missing
  return `${show(spread.median, digits)} (${show(spread.min, digits)}–${show(spread.max, digits)})`
}

/** A median alone. */
export const showMedian = (values: readonly (number | undefined)[], digits = 0): string =>
  show(toSpread(values)?.median, digits)

/** A goal about numbers that must all hold, each with its name. */
export function toGoal(
  goal: string,
  measured: readonly (readonly [name: string, value: number | undefined, shown: string])[],
  holds: (value: number) => boolean,
): Goal {
  const shown = measured.map(([name, , text]) => `${text} (${name})`).join(', ')
  if (measured.length === 0 || measured.some(([, value]) => value === undefined || !Number.isFinite(value)))
    return { goal, measured: missing }
  return { goal, measured: shown, isMet: measured.every(([, value]) => value !== undefined && holds(value)) }
}
