import { createStore } from '../base/store.ts'

const key = 'jpo-sandbox-token'

function recallToken(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Token of the admin API, for this tab alone. */
export const adminToken = createStore<string | undefined>(recallToken())

/** Undefined forgets it. */
export function keepToken(token: string | undefined): void {
  adminToken.set(() => token)
  try {
    if (token === undefined) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, token)
  } catch {
    // It is kept in memory.
  }
}
