/**
 * Serves the shop, and the gateway beside it.
 *
 *     npm run shop [-- PORT]
 */
import { startShop } from './start-shop.ts'

const { url, gateway, close } = await startShop({ port: Number(process.argv[2] ?? 8394) })
process.once('SIGINT', close)
console.log(`Shop:    ${url}`)
console.log(`Gateway: ${gateway.url} (another origin: card numbers go there only)`)
console.log(
  'Card:    4000 0000 0000 2503 asks for a challenge, 4000 0000 0000 2701 pays without one; any expiry to come.',
)
console.log('Ctrl-C stops it.')
