/**
 * Takes the screenshot of the README; with a width and a file, another one.
 *
 * node --import tsx test/browser/screenshot.ts [width file]
 */
import { resolve } from 'node:path'
import { startCheckout } from '../../examples/checkout/start-checkout.ts'
import { noon } from '../support.ts'
import { launchChromium } from './chromium.ts'
import { openShop, order } from './shopper.ts'

const [width = '1280', file = resolve(import.meta.dirname, '../../docs/images/checkout.png')] = process.argv.slice(2)
const isNarrow = Number(width) < 900

const shop = await startCheckout()
const browser = await launchChromium()
try {
  const viewport = { width: Number(width), height: 850 }
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce' })
  // The same screenshot each time.
  await page.clock.setFixedTime(noon)
  await page.addInitScript(() => {
    Math.random = () => 0.25
  })
  await openShop(page, shop.url)
  await order(page, { method: 'Installments 分割払い', installments: '12' })
  await page.screenshot({ path: file, fullPage: isNarrow })
} finally {
  await browser.close()
  await shop.close()
}
