import type { Page } from 'playwright-core'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { toJapanTime } from '../../src/base/japan-time.ts'
import { launchChromium } from '../../test/browser/chromium.ts'
import { openInspector, waitUntilLive } from '../../test/browser/inspector.ts'
import { type Scene, scenes } from './scenes.ts'

/** The address in the pictures; behind it is a free port. */
const shownUrl = 'http://localhost:8392'

/** Plays all scenes, the same each time, and lets `look` see each. Needs Chromium. */
export async function playScenes(look: (scene: Scene, page: Page) => Promise<void>): Promise<void> {
  const gateway = await startGateway({ seed: 'screenshots', now: '2026-12-01T10:00:00+09:00', frozen: true })
  const browser = await launchChromium(undefined, [
    `--host-resolver-rules=MAP ${new URL(shownUrl).host} 127.0.0.1:${new URL(gateway.url).port}`,
  ])
  try {
    const { page, complaints } = await openInspector(browser, shownUrl, {
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1,
      colorScheme: 'light',
      timezoneId: 'Asia/Tokyo',
    })
    page.setDefaultTimeout(40_000)
    await waitUntilLive(page)
    // Nothing is hovered over.
    await page.mouse.move(0, 799)
    const show = (address: string) =>
      page.evaluate((hash) => {
        location.hash = hash
      }, address)
    for (const scene of scenes) {
      await scene.play({ gateway, page, show })
      await page.locator('.toast').first().waitFor({ state: 'detached' })
      await page.locator('.gateway-clock', { hasText: toJapanTime(gateway.clock.now()).slice(0, 16) }).waitFor()
      await look(scene, page)
    }
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`)
  } finally {
    await browser.close()
    await gateway.close()
  }
}
