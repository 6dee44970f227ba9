import { ApiProblem } from '../api/ask.ts'
import { pageChoices } from '../base/settings.ts'
import { toast } from './toast.tsx'
import { partWords } from './words.ts'

/** Waits for an action. When the gateway refuses it, a toast says why; undefined then. */
export async function attempt<T>(action: Promise<T>): Promise<T | undefined> {
  try {
    return await action
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    const { noAnswer } = partWords[pageChoices.get().language]
    toast(error.status === 0 ? noAnswer : `${error.title}. ${error.detail}`, 'bad')
    return undefined
  }
}
