import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compare } from './compare.ts'
import { toDoors } from './doors.ts'
import { loadPackage } from './package.ts'
import { createPlay, noteKept, type Recorded } from './play.ts'
import { sections } from './sections.ts'
import { noon } from './signed.ts'

const usage = `Records what a built package answers to one session, through every door; or compares two recordings.

node --import tsx test/session/record.ts --package DIR --out FILE.json
node --import tsx test/session/record.ts --compare A.json --compare B.json
`

/** Makes a gateway independent of the machine: clock, randomness and the key of its fingerprints. */
const steady = {
  seed: 'session',
  now: noon,
  clock: () => noon,
  frozen: true,
  fingerprint: (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16),
  journal: { entries: 100_000, bytes: 1e9 },
  ledger: { entries: 100_000, bytes: 1e9 },
}

async function record(folder: string, out: string): Promise<void> {
  const recorded: Record<string, Recorded> = {}
  for (const [door, open] of Object.entries(toDoors(await loadPackage(folder)))) {
    const begin = performance.now()
    let exchanges = 0
    for (const { name: section, options, play } of sections) {
      const opened = await open({ ...steady, ...options })
      let count = 0
      const playing = createPlay(opened, (name, what) => {
        recorded[`${door} | ${section} | ${++count} ${name}`] = what
        if ('head' in what) exchanges++
      })
      await play(playing)
      noteKept(playing)
      await opened.close()
    }
    console.log(`${door}: ${exchanges} exchanges in ${Math.round(performance.now() - begin)} ms`)
  }
  writeFileSync(out, `${JSON.stringify(recorded, null, 1)}\n`)
}

const { values } = parseArgs({
  options: { package: { type: 'string' }, out: { type: 'string' }, compare: { type: 'string', multiple: true } },
})
const [one, other] = (values.compare ?? []).map((file) => JSON.parse(readFileSync(file, 'utf8')))
if (other !== undefined) process.exitCode = compare(one, other) ? 0 : 1
else if (values.package !== undefined && values.out !== undefined) await record(values.package, values.out)
else {
  process.stderr.write(usage)
  process.exitCode = 2
}
