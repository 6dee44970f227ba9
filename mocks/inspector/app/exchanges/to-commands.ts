import { toCommandLine } from '../../../../src/base/command-line.ts'
import type { Schemas } from '../api/types.ts'
import { quoteForShell } from '../base/quote-for-shell.ts'

/**
 * JSON that shows what it is: characters that reorder or hide text, and `!`, which interactive shells expand even
 * here, are escaped. The value is the same.
 */
const toVisibleJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[!\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/**
 * Lines for a shell that send a request again, signed anew by the merchant's keys. `base` is the gateway's URL. A body
 * that the journal does not keep is to be put into body.json.
 */
export function toCurl({ request, merchantId }: Schemas['JournalEntry'], base: string): string {
  const { method, path, body, headers, bytes } = request
  const hasBody = bytes > 0
  const wishes = Object.entries(headers).filter(([name]) => /^x-sandbox-(?!journal)/.test(name))
  const sign = [
    `--url ${quoteForShell(base)}`,
    `--method ${quoteForShell(method)}`,
    `--path ${quoteForShell(path)}`,
    ...(merchantId === undefined ? [] : [`--merchant ${quoteForShell(merchantId)}`]),
    ...(hasBody ? ['--body body.json'] : []),
  ]
  const curl = [
    // As it is: curl would send a path with [1-9] nine times, and shorten one with dots.
    `curl -s --globoff --path-as-is -X ${quoteForShell(method)} ${quoteForShell(base + path)} -H @-`,
    ...wishes.map(([name, value]) => `-H ${quoteForShell(`${name}: ${value}`)}`),
    ...(hasBody ? ['--data-binary @body.json'] : []),
  ]
  return [
    // No line of JSON is the end mark, and nothing between is read by the shell.
    ...(body !== undefined ? ["cat > body.json <<'END_OF_BODY'", toVisibleJson(body), 'END_OF_BODY'] : []),
    `${toCommandLine('sign', sign.join(' '))} |`,
    `  ${curl.join(' ')}`,
  ].join('\n')
}

/** An entry, as the commands name it. */
interface EntryPlace {
  readonly id: string
  readonly base: string
  readonly namespace: string | undefined
}

// A name may begin with a hyphen, which is no flag then.
const toPact = ({ id, base, namespace }: EntryPlace): string =>
  `--url ${quoteForShell(base)}${namespace === undefined ? '' : ` --namespace=${quoteForShell(namespace)}`} --journal ${quoteForShell(id)}`

export const toPactCommand = (entry: EntryPlace): string =>
  toCommandLine('pact', `${toPact(entry)} --consumer my-shop --out found-pacts/my-shop.json`)

export const toTestCommand = (entry: EntryPlace): string =>
  toCommandLine('pact', `${toPact(entry)} --as test --out ${quoteForShell(`test/${entry.id}.test.ts`)}`)
