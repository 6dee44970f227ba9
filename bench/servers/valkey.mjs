// Starts the gateway over a Valkey at its usual port, with a key of its own and keys that vanish.
import { randomBytes } from 'node:crypto'

const [program, port] = process.argv.slice(2)
process.env.JPO_SANDBOX_STATE_KEY = randomBytes(32).toString('hex')
const state = `valkey://127.0.0.1?prefix=bench-${process.pid}&expire=10m`
process.argv = [process.execPath, program, 'start', '--port', port, '--json', '--quiet', '--state', state]
await import(program)
