/**
 * Takes the screenshot of the shop for the README; with a width and a file, another one.
 *
 * node --import tsx test/browser/screenshot-shop.ts [width file]
 */
import { resolve } from 'node:path'
import { startShop } from '../../examples/shop/start-shop.ts'
import { launchChromium } from './chromium.ts'

const [width = '1280', file = resolve(import.meta.dirname, '../../docs/images/shop.png')] = process.argv.slice(2)

const shop = await startShop()
const browser = await launchChromium()
try {
  const viewport = { width: Number(width), height: 850 }
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'en-US' })
  await page.goto(shop.url)
  await page.waitForSelector('form[aria-busy=false]')
  await page.check('input[value=installment-12]')
  await page.frameLocator('#number iframe').locator('input').pressSequentially('4000000000002503')
  await page.frameLocator('#code iframe').locator('input').fill('123')
  await page.click('#pay')
  await page.frameLocator('#challenge-frame').getByRole('button').first().waitFor()
  await page.screenshot({ path: file })
} finally {
  await browser.close()
  await shop.close()
}
