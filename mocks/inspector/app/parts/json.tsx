import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useWords } from '../base/words.ts'
import './json.css'
import { partWords } from './words.ts'

interface JsonProps {
  readonly value: unknown
  /** What stands beside a value, by its path, such as `orderInformation.amountDetails.totalAmount` or `items[0].id`. */
  readonly notes?: ReadonlyMap<string, ComponentChildren>
  /** Levels that are open at first. Those on the way to a note always are. */
  readonly depth?: number
}

/** JSON that folds. Texts stay texts, whatever they hold. */
export function Json({ value, notes = new Map(), depth = 4 }: JsonProps) {
  return (
    <div class="json">
      <Node value={value} path="" notes={notes} depth={depth} />
    </div>
  )
}

interface NodeProps extends Required<JsonProps> {
  readonly name?: string
  readonly path: string
}

const isOnTheWay = (path: string, notes: ReadonlyMap<string, unknown>): boolean =>
  [...notes.keys()].some((noted) => noted.startsWith(path) && noted !== path)

function Node({ name, value, path, notes, depth }: NodeProps) {
  const words = useWords(partWords)
  const [isOpen, setOpen] = useState(depth > 0 || isOnTheWay(path, notes))
  const key = name !== undefined && <span class="key">{name}</span>
  const note = notes.get(path)
  const beside = note !== undefined && <span class="note">{note}</span>
  if (typeof value !== 'object' || value === null)
    return (
      <>
        {key}
        <Leaf value={value} />
        {beside}
      </>
    )
  const isList = Array.isArray(value)
  const entries = Object.entries(value)
  const size = isList ? words.items(entries.length) : words.fields(entries.length)
  if (entries.length === 0)
    return (
      <>
        {key}
        <span class="size">{isList ? '[ ]' : '{ }'}</span>
        {beside}
      </>
    )
  return (
    <>
      {path !== '' && (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {key}
          {!isOpen && <span class="size">{size}</span>}
        </button>
      )}
      {beside}
      {(isOpen || path === '') && (
        <ul>
          {entries.map(([each, inner]) => (
            <li key={each}>
              <Node
                name={each}
                value={inner}
                path={isList ? `${path}[${each}]` : path === '' ? each : `${path}.${each}`}
                notes={notes}
                depth={depth - 1}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Leaf({ value }: { readonly value: unknown }) {
  const text = typeof value === 'string' ? value : String(value)
  return (
    <span class="leaf" data-type={value === null ? 'null' : typeof value}>
      {text === '' ? '""' : text}
    </span>
  )
}
