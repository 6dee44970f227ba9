import { median } from './client.ts'

export interface Goal {
  readonly goal: string
  /** Nothing, or no number: there is no figure, so that the goal is not met. */
  readonly measured: number | undefined
  readonly most?: number
  readonly least?: number
}

export interface Part {
  readonly title: string
  readonly text: string
  readonly rows: readonly (readonly string[])[]
  readonly goals: readonly Goal[]
  /** A row has no figure. */
  readonly isBroken?: boolean
}

/** Says on stderr how far a run is: it takes minutes. */
export const say = (text: string): void => console.error(text)

export const toText = (value: number, digits = 0): string =>
  Number.isFinite(value)
    ? value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : '–'

export const percent = (part: number): string => `${toText(Math.min(part, 1) * 100)} %`

/** A median, with the smallest and the largest. */
export const spread = (values: readonly number[], digits = 0): string =>
  [median(values), Math.min(...values), Math.max(...values)].every(Number.isFinite)
    ? `${toText(median(values), digits)} (${toText(Math.min(...values), digits)}–${toText(Math.max(...values), digits)})`
    : '–'

export const isMet = ({ measured = Number.NaN, most, least }: Goal): boolean =>
  measured <= (most ?? Number.MAX_VALUE) && measured >= (least ?? 0)

/** The first row is the head. */
export const toTable = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

export const toSection = ({ title, text, rows }: Pick<Part, 'title' | 'text' | 'rows'>): string =>
  `## ${title}\n\n${text}\n\n${toTable(rows)}\n`

export const toGoalRows = (goals: readonly Goal[]): readonly (readonly string[])[] => [
  ['goal', 'limit', 'measured', ''],
  ...goals.map((goal) => [
    goal.goal,
    goal.most === undefined ? `≥ ${goal.least}` : `≤ ${goal.most}`,
    toText(goal.measured ?? Number.NaN, 2),
    isMet(goal) ? 'met' : '**not met**',
  ]),
]

export const how = `Servers are on core 0, wrk on core 1 with one thread, or one for each replica. Its connections are raised (50, 100, 200, 400) until the server is
busy for 95 % of the time; a row below that has no figure, nor one whose load was busy for 90 %: then wrk was the limit. The first round is
thrown away, the others are interleaved; medians, the smallest and largest in parentheses; ratios are made within a round. CPU is user and
system time of the server and its children by /proc; busy and load are parts of the time. Each load has requests signed anew. Before and after
each, a payment is answered 201 with an id of its own, and no other reply may be missing or of another status. p50 and p99 are of a sender in
Node on core 1 that sends at half of the requests/s at saturation, however fast replies come; a time begins when its request was due; where it
cannot keep the rate there is none.`
