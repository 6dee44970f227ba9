/**
 * Measures the gateway beside its peers. A complete run writes RESULTS.md. On Linux, with wrk and Node 20.19 or newer:
 *
 *     npm ci && npm run bench               # all, about half an hour
 *     npm ci && npm run bench -- --quick    # bare node:http and the forms that a user meets, three minutes
 *     npm run bench -- load start --only bare,quiet --rounds 9 --seconds 10
 *
 * Exit code 1: a row has no figure; 2: wrong flags, or something is missing.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { pinSelf } from './processes.ts'
import { how, type Part, toGoalRows, toSection } from './report.ts'
import { measureSaturation } from './saturation.ts'
import { measureMemory, measureScale, measureStarts } from './scale.ts'
import { canRun, kinds, root } from './servers.ts'

const fail = (why: string): never => {
  console.error(`Failed to measure: ${why}`)
  process.exit(2)
}

function readFlags() {
  const text = { type: 'string' } as const
  const flags = { only: text, rounds: text, seconds: text, quick: { type: 'boolean' } } as const
  try {
    return parseArgs({ allowPositionals: true, options: flags })
  } catch (error) {
    return fail(`${(error as Error).message}. Allowed: --quick, --only NAME,…, --rounds N, --seconds N, and parts.`)
  }
}

const { values, positionals } = readFlags()
const isQuick = values.quick === true
const toCount = (name: 'rounds' | 'seconds', most: number) => {
  const count = Number(values[name] ?? (isQuick ? 3 : 5))
  return count > 0 && count <= most && count % 1 === 0 ? count : fail(`--${name} is a whole number from 1 to ${most}.`)
}
const choose = (
  what: string,
  asked: readonly string[] | undefined,
  all: readonly string[],
  normal: readonly string[],
) => {
  const unknown = asked?.find((name) => !all.includes(name))
  if (unknown !== undefined) fail(`there is no ${what} ${unknown}. Allowed: ${all.join(', ')}.`)
  return asked ?? normal
}
// A token lives for 120 s.
const [rounds, seconds] = [toCount('rounds', 9), toCount('seconds', 50)]
const names = kinds.map(({ name }) => name)
const normal = isQuick ? ['quiet', 'lines', 'npm-start'] : names
const only = ['bare', 'project', ...choose('server', values.only?.split(','), names, normal)]
const asked = kinds.filter(({ name }) => only.includes(name))
const chosen = asked.filter(({ needs }) => needs?.some(canRun) ?? true)
const skipped = asked
  .filter((kind) => !chosen.includes(kind))
  .map(({ title, needs }) => `${title} (needs ${needs?.join(' or ')})`)
const loaded = chosen.filter(({ role }) => role !== 'start')
const forms = loaded.filter(({ isForm }) => isForm)
const ours = forms.filter(({ role }) => role === undefined)

const parts = {
  load: () => measureSaturation(loaded, 'single', rounds, seconds),
  mixed: () => measureSaturation(forms, 'mixed', rounds, seconds),
  start: () =>
    measureStarts(
      chosen.filter(({ role, isForm }) => isForm ?? role),
      rounds,
    ),
  memory: () => measureMemory(ours, 200_000),
  scale: () => measureScale(kinds.find(({ name }) => name === 'quiet') ?? fail('no server'), 1_000, 1_000_000, rounds),
}
const all = Object.keys(parts) as (keyof typeof parts)[]
const wanted = choose('part', positionals.length > 0 ? positionals : undefined, all, isQuick ? ['load'] : all)

if (!canRun('wrk')) fail('there is no wrk. `apt install wrk` on Debian and Ubuntu, `brew install wrk` elsewhere.')
if (!canRun('taskset') || cpus().length < 2)
  fail('it needs Linux with /proc, taskset (util-linux) and two cores; on a Mac a container of that.')
if (!existsSync(`${root}/dist/node/cli.js`)) fail('the package is not built. Run `npm run build`.')
if (chosen.some(({ role }) => role === 'peer'))
  execFileSync('npm', ['ci', '--silent', '--prefix', `${root}/bench`], { stdio: 'inherit' })
pinSelf()

const measured: Part[] = []
for (const name of all.filter((part) => wanted.includes(part))) {
  const part = await parts[name]()
  measured.push(part)
  console.log(toSection(part))
}
const git = execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root }).toString().trim()
const at = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${rounds} rounds of ${seconds} s`
const machine = `Node ${process.versions.node}, ${cpus()[0]?.model}, ${cpus().length} cores, commit ${git}`
const text = `${at}; ${machine}. By the tables below.${skipped.length === 0 ? '' : ` Skipped: ${skipped.join(', ')}.`}`
const goals = toSection({ title: 'Goals', text, rows: toGoalRows(measured.flatMap((part) => part.goals)) })
const commands = chosen.map(({ title, command, setup }) => [title, `\`${command}\``, setup])
const setups = toSection({
  title: 'How',
  text: how,
  rows: [['server', 'command, from the root of the clone', ''], ...commands],
})
console.log(goals)
const page = [
  '# Results\n\nWritten by `npm run bench`. Nothing here is written by hand.\n',
  goals,
  ...measured.map(toSection),
  setups,
]
const isComplete = wanted.length === all.length && values.only === undefined && !isQuick
if (isComplete) writeFileSync(`${root}/bench/RESULTS.md`, page.join('\n'))
process.exit(measured.some(({ isBroken }) => isBroken) ? 1 : 0)
