/**
 * Serves the checkout page.
 *
 *     node --import tsx examples/checkout/serve.ts [port]
 */
import { gzipSync } from 'node:zlib'
import { startCheckout } from './start-checkout.ts'

const { url, bundle } = await startCheckout({ port: Number(process.argv[2] ?? 8393) })
const toKilobytes = (bytes: Uint8Array) => `${Math.round(bytes.byteLength / 1_000)} kB`
console.log(`Checkout: ${url}`)
console.log(
  `Its script, gateway included: ${toKilobytes(bundle.code)}, ${toKilobytes(gzipSync(bundle.code))} compressed.`,
)
