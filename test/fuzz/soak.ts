/**
 * Sends the gateway a million requests of every kind and measures it: once its logs are full, memory stays
 * constant, connections and files return to their number at the start, and it gets no slower.
 *
 *     npm run soak                          # 1,000,000 requests
 *     npm run soak -- --short               # 30,000, with small logs
 *     npm run soak -- --requests 100000 --out soak.json
 *     npm run soak -- --built               # the package that `npm run build` made, not the source
 *
 * Exit code 1: a goal was missed; 2: wrong flags.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { allHold, judge, type Sample } from './soak-report.ts'
import { soak } from './soak-run.ts'

const settings = readFlags()
const { requests, connections, seed, isShort, isBuilt, out } = settings
console.log(
  `seed ${seed}, ${requests} requests over ${connections} connections, ${isShort ? 'small' : 'default'} caps, ${isBuilt ? 'the built package' : 'the source'}, Node ${process.versions.node}\n`,
)
const columns = ['requests', 'heap, MB', 'RSS, MB', 'handles', 'sockets', 'p50, ms', 'CPU, µs'] as const
printRow('', columns)
printRow('---', Array(columns.length).fill('---'))
const report = await soak({ ...settings, onSample: (name, sample) => printRow(name, toCells(sample)) })
const findings = judge(report)

console.log(`\n${report.seconds.toFixed(0)} s`)
for (const { goal, measured, holds } of findings)
  console.log(`${holds === undefined ? 'not told' : holds ? 'holds   ' : 'FAILED  '} ${goal}: ${measured}`)
if (out !== undefined) writeFileSync(out, `${JSON.stringify({ ...report, findings }, null, 2)}\n`)
const holds = allHold(findings)
const again = `npm run soak -- --seed ${seed} --requests ${requests}${isShort ? ' --short' : ''}${isBuilt ? ' --built' : ''}`
console.log(holds ? `held, seed ${seed}` : `FAILED, seed ${seed}; again: ${again}`)
process.exit(holds ? 0 : 1)

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        requests: { type: 'string' },
        short: { type: 'boolean', default: false },
        built: { type: 'boolean', default: false },
        connections: { type: 'string', default: '16' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
    })
    const toCount = (name: string, text: string): number => {
      const number = Number(text)
      if (Number.isSafeInteger(number) && number > 0) return number
      throw new Error(`--${name} ${text} is no whole number from 1 on`)
    }
    if (values.built && !existsSync(new URL('../../dist/node/node.js', import.meta.url)))
      throw new Error('--built needs the built package: run `npm run build` first')
    return {
      requests: toCount('requests', values.requests ?? (values.short ? '30000' : '1000000')),
      connections: toCount('connections', values.connections),
      seed: toCount('seed', values.seed),
      isShort: values.short,
      isBuilt: values.built,
      out: values.out,
    }
  } catch (error) {
    console.error(
      `Failed to read the flags: ${(error as Error).message}. Allowed: --requests N, --short, --built, --connections N, --seed N, --out FILE.`,
    )
    process.exit(2)
  }
}

function toCells({ requests, heap, rss, handles, sockets, p50, cpu }: Sample): readonly string[] {
  return [requests, heap.toFixed(1), rss.toFixed(0), handles ?? '?', sockets, p50.toFixed(2), cpu.toFixed(0)].map(
    String,
  )
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(`| ${name.padEnd(18)} | ${cells.map((cell) => cell.padStart(8)).join(' | ')} |`)
}
