import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useFormat, useWords } from '../base/words.ts'
import { Trouble } from '../parts/empty.tsx'
import { paymentWords } from './words.ts'

/** Bills to the customer by month, as bars. The text beside each bar says all that the bar does. */
export function BillChart({ id }: { readonly id: string }) {
  const words = useWords(paymentWords)
  const { say, count } = useFormat()
  const { value, problem } = useAnswer(() => ask('get', '/payments/{id}/bill', { id }), [id])
  if (problem !== undefined) return <Trouble problem={problem} />
  if (value === undefined) return null
  const { option, rows, notes } = value
  const most = Math.max(...rows.map(({ amount }) => Number(amount)), 1)
  return (
    <section class="panel">
      <header>
        <h2>{words.bill}</h2>
        <span class="aside">{say(option)}</span>
      </header>
      <ol class="bills">
        {rows.map((row) => (
          <li key={`${row.month} ${row.part} ${row.number}`} data-part={row.part}>
            <span class="bill-month">{row.month}</span>
            <span class="bill-bar" aria-hidden="true">
              <span style={{ width: `${(Number(row.amount) / most) * 100}%` }} />
            </span>
            <span class="bill-amount">¥{count(Number(row.amount))}</span>
            <span class="aside bill-part">{toPart(row, words.parts, say)}</span>
          </li>
        ))}
      </ol>
      {notes.map((note) => (
        <p key={note.en} class="aside bill-note">
          {say(note)}
        </p>
      ))}
    </section>
  )
}

type Row = Schemas['Bill']['rows'][number]

function toPart(
  { part, number, of, assumed }: Row,
  parts: Readonly<Record<Row['part'], string>>,
  say: (text: Schemas['Text']) => string,
): string {
  const place = of > 1 ? ` ${number}/${of}` : ''
  return `${parts[part]}${place}${assumed === undefined ? '' : ` (${say(assumed)})`}`
}
