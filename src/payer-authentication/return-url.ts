/** The address of a shop; undefined for one that no browser should be led to. */
export function readReturnUrl(text: string): URL | undefined {
  // A browser drops blanks and controls where it reads an address, and what follows may then mean something else.
  if (text.length > 2_048 || /[^!-~]|[<>"'`\\]/.test(text)) return undefined
  if (!/^https?:\/\//i.test(text)) return undefined
  try {
    const url = new URL(text)
    // The host goes into policies of pages, where a semicolon or a comma begins something new.
    const isPlain = url.username === '' && url.password === '' && /^[\w.-]+$|^\[[\da-f:.]+\]$/i.test(url.hostname)
    return isPlain ? url : undefined
  } catch {
    return undefined
  }
}
