/** A word for a POSIX shell, always quoted: the texts are those of callers. */
export const quoteForShell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
