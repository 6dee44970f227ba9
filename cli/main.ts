#!/usr/bin/env node
import { type CommandName, commands } from '../src/base/command-line.ts'
import { version } from '../src/base/version.ts'

/** Each program runs on import and reads `process.argv`. */
const programs: Readonly<Record<CommandName, () => Promise<unknown>>> = {
  start: () => import('./start.ts'),
  health: () => import('./health.ts'),
  pay: () => import('./pay.ts'),
  capture: () => import('./capture.ts'),
  reverse: () => import('./reverse.ts'),
  refund: () => import('./refund.ts'),
  void: () => import('./void.ts'),
  show: () => import('./show.ts'),
  search: () => import('./search.ts'),
  settle: () => import('./settle.ts'),
  deposits: () => import('./deposits.ts'),
  report: () => import('./report.ts'),
  catalogue: () => import('./catalogue.ts'),
  sign: () => import('./sign.ts'),
  explain: () => import('./explain.ts'),
  keys: () => import('./keys.ts'),
  'sdk-config': () => import('./sdk-config.ts'),
  verify: () => import('./verify.ts'),
  pact: () => import('./pact.ts'),
  replay: () => import('./replay.ts'),
  scan: () => import('./scan.ts'),
}

const names = Object.keys(commands)

function toHelp(): string {
  const width = Math.max(...names.map((name) => name.length))
  return [
    'A local CyberSource gateway for Japanese Payment Options. / 支払区分対応のローカル CyberSource ゲートウェイ',
    '',
    'Usage: npx jpo-sandbox [command] [flags]',
    '',
    ...Object.entries(commands).map(([name, what]) => `  ${name.padEnd(width)}  ${what}`),
    '',
    'Without a command it starts the gateway. `npx jpo-sandbox COMMAND -h` lists the flags of a command.',
    '--version prints the version.',
    '',
  ].join('\n')
}

const isCommand = (word: string): word is CommandName => names.includes(word)

async function main(): Promise<void> {
  const [first = 'start'] = process.argv.slice(2)
  if (['--help', '-h', 'help'].includes(first)) process.stdout.write(toHelp())
  else if (first === '--version') process.stdout.write(`${version}\n`)
  else if (first.startsWith('-')) await programs.start()
  else if (isCommand(first)) {
    process.argv.splice(2, 1)
    await programs[first]()
  } else {
    const { redactDigits } = await import('../src/card-data/redact.ts')
    const { didYouMean } = await import('../src/base/did-you-mean.ts')
    const shown = redactDigits(first).slice(0, 60)
    const { en, ja } = didYouMean(first, names)
    process.stderr.write(
      `Unknown command "${shown}"${en || '.'} Allowed: ${names.join(', ')}.\n「${shown}」というコマンドはありません。${ja}\nSee \`npx jpo-sandbox --help\`.\n`,
    )
    process.exitCode = 2
  }
}

await main()
