import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Message for a machine without Chromium. */
export const noChromium =
  'Skipped: no Chromium to try the browser door in. Install it (`apt-get install chromium`), or set CHROMIUM to its path.'

/** The Chromium of this machine, if there is one; the variable CHROMIUM overrides the search. */
export const findChromium = (): string | undefined =>
  (process.env['CHROMIUM'] ? [process.env['CHROMIUM']] : places).find((path) => existsSync(path))

/** `proxy` is the URL for everything but this machine; `args` are further switches of Chromium. */
export async function launchChromium(proxy?: string, args: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(noChromium)
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    executablePath,
    args: [...(isRoot ? ['--no-sandbox'] : []), ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`]), ...args],
  })
}
