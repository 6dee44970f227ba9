/** A function of lists that remembers its last result: most requests get the same notes as the one before, or none. */
export function rememberLast<T>(make: (list: readonly T[]) => string): (list: readonly T[]) => string {
  let last: readonly T[] = []
  let made = make(last)
  return (list) => {
    const isSame = list.length === last.length && list.every((item, index) => item === last[index])
    if (isSame) return made
    last = [...list]
    made = make(last)
    return made
  }
}
