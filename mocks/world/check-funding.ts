import type { MerchantEntry, WorldFile } from '../../src/world/world.ts'
import type { WorldProblem } from './world-problem.ts'

/** Problems of funding terms that a schema cannot say: days that contradict each other, or that no year has. */
export const checkFunding = ({ merchants }: WorldFile): WorldProblem[] =>
  merchants.flatMap(({ funding }, index) =>
    funding === undefined ? [] : [...checkCycles(funding, index), ...checkClosedDays(funding, index)],
  )

type Terms = NonNullable<MerchantEntry['funding']>

function checkCycles({ cycles = [] }: Terms, index: number): WorldProblem[] {
  return cycles.flatMap(({ closes, paid: { months, day } }, at) => {
    const path = `merchants[${index}].funding.cycles[${at}]`
    const repeated = cycles.findIndex((other) => other.closes === closes)
    return [
      ...(repeated < at ? [{ path: `${path}.closes`, why: `repeats the closing day of cycles[${repeated}]` }] : []),
      ...(months === 0 && day <= closes
        ? [
            {
              path: `${path}.paid`,
              why: `is not after the closing day ${closes}: "day" must be later, or "months" 1 or more`,
            },
          ]
        : []),
    ]
  })
}

const checkClosedDays = ({ closedDays = [] }: Terms, index: number): WorldProblem[] =>
  closedDays.flatMap((day, at) => {
    const [month = 0, date = 0] = day.split('-').map(Number)
    return date <= (longest[month - 1] ?? 0)
      ? []
      : [{ path: `merchants[${index}].funding.closedDays[${at}]`, why: `names ${day}, a day that no year has` }]
  })

/** Days of each month in a leap year. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
