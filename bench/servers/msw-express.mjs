/**
 * Plain msw behind Express, as its authors join them: one handler that parses JSON and answers a constant.
 *
 *     node msw-express.mjs PORT FILE
 */
import { readFileSync } from 'node:fs'
import { createMiddleware } from '@mswjs/http-middleware'
import express from 'express'
import { HttpResponse, http } from 'msw'

const [port, file] = process.argv.slice(2)
const reply = readFileSync(file, 'utf8')
const headers = { 'content-type': 'application/hal+json' }

const handler = http.post('/pts/v2/payments', async ({ request }) => {
  await request.json()
  return new HttpResponse(reply, { status: 201, headers })
})

const app = express()
app.use(createMiddleware(handler))
app.listen(Number(port), '127.0.0.1')
