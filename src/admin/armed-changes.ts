import type { Engine } from '../engine/engine.ts'

type Entry = ReturnType<Engine['scenarios' | 'verdicts' | 'faults']['list']>[number]

/** What was armed, used or disarmed. */
export interface ArmedChanges {
  /** In their present state. */
  readonly changed: readonly Entry[]
  /** Ids. */
  readonly gone: readonly string[]
}

/** Compares what is armed with what was armed at the call before; the first call only looks. */
export function createArmedChanges() {
  let known: ReadonlyMap<string, string> | undefined
  return {
    /** Undefined: nothing changed. */
    take(engine: Engine | undefined): ArmedChanges | undefined {
      const entries: Entry[] =
        engine === undefined ? [] : [...engine.scenarios.list(), ...engine.verdicts.list(), ...engine.faults.list()]
      const before = known
      const present = new Map(entries.map(({ id, used, live }) => [id, `${used} ${live}`]))
      known = present
      if (before === undefined) return undefined
      const changed = entries.filter(({ id }) => before.get(id) !== present.get(id))
      const gone = [...before.keys()].filter((id) => !present.has(id))
      return changed.length + gone.length === 0 ? undefined : { changed, gone }
    },
  }
}
