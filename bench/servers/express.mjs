/**
 * An Express 5 app that is empty but for `express.json()` and one route with a constant answer.
 *
 *     node express.mjs PORT FILE
 */
import { readFileSync } from 'node:fs'
import express from 'express'

const [port, file] = process.argv.slice(2)
const reply = readFileSync(file, 'utf8')

const app = express()
app.use(express.json())
app.post('/pts/v2/payments', (_request, response) => {
  response.status(201).type('application/hal+json').send(reply)
})
app.listen(Number(port), '127.0.0.1')
