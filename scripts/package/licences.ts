import { readdirSync, readFileSync } from 'node:fs'
import type { Metafile } from 'esbuild'

/** The licences of all bundled packages, as one text. */
export function collectLicences(metafiles: readonly Metafile[]): string {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  const folders = new Set(files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  const parts = [...folders].sort().map(toPart)
  return `Parts of these packages are bundled into jpo-sandbox.\n\n${parts.join('\n')}`
}

function toPart(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate))
  if (file === undefined) throw new Error(`Failed to find the licence of ${name}. A bundled package needs one.`)
  const text = readFileSync(`${folder}/${file}`, 'utf8').trim()
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`
}
