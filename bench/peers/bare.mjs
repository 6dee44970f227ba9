/**
 * The limit: a server of node:http that reads a body, parses it and answers 201 with a JSON text. It
 * looks at nothing, keeps nothing and makes nothing. With an argument that text is the reply; without
 * one the parsed body is printed again, as an echo.
 *
 *     node bare.mjs
 *     node bare.mjs '{"status":"AUTHORIZED"}'
 */
import { createServer } from 'node:http'

const constant = process.argv[2]

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const parsed = JSON.parse(Buffer.concat(chunks).toString())
    const reply = constant ?? JSON.stringify(parsed)
    const headers = { 'content-type': 'application/hal+json', 'content-length': Buffer.byteLength(reply) }
    response.writeHead(201, headers).end(reply)
  })
})

server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }))
})
