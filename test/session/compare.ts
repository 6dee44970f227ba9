import type { Recorded } from './play.ts'

type Recording = Readonly<Record<string, Recorded>>

const mostShown = 10
const around = 60

/** Prints the first differences of two recordings; returns whether there are none. */
export function compare(one: Recording, other: Recording): boolean {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  const differing = names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
  for (const name of differing.slice(0, mostShown)) {
    const [left, right] = [one[name], other[name]].map((what) => JSON.stringify(what) ?? 'not recorded')
    console.log(`${name}\n  ${showFirst(left, right)}\n  ${showFirst(right, left)}`)
  }
  console.log(`${differing.length} of ${names.length} differ`)
  return differing.length === 0
}

/** The part of a text around its first difference from another. */
function showFirst(text = '', other = ''): string {
  const at = [...text].findIndex((character, index) => character !== other[index])
  const place = at < 0 ? text.length : at
  return `…${text.slice(Math.max(0, place - around), place + around)}…`
}
