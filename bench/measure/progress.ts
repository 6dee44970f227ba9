/** Says on stderr how far a run is: it takes minutes. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`)
}
