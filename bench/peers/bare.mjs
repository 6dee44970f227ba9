/**
 * The limit: a server of node:http that reads a body, parses it and answers 201 with the JSON that it
 * was started with. It looks at nothing, keeps nothing and makes nothing.
 *
 *     node bare.mjs '{"status":"AUTHORIZED"}'
 */
import { createServer } from 'node:http'

const reply = process.argv[2] ?? '{}'
const headers = { 'content-type': 'application/hal+json', 'content-length': Buffer.byteLength(reply) }

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString())
    response.writeHead(201, headers).end(reply)
  })
})

server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }))
})
