import { toCommandLine } from '../../../../src/base/command-line.ts'
import { baseUrl } from '../api/ask.ts'
import { quoteForShell } from '../base/quote-for-shell.ts'
import { useWords } from '../base/words.ts'
import { Paste } from './copy.tsx'
import { partWords } from './words.ts'

/** The command that sends a payment to this gateway. */
export function PayCommand() {
  const words = useWords(partWords)
  return <Paste text={toCommandLine('pay', `--url ${quoteForShell(baseUrl)}`)} what={words.payCommand} />
}
