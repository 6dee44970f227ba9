/** The limit: node:http that parses a body and answers 201 with a constant. `node bare.mjs PORT FOLDER` */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, dir] = process.argv.slice(2)
const reply = readFileSync(`${dir}/reply.json`, 'utf8')
const headers = { 'content-type': 'application/hal+json', 'content-length': Buffer.byteLength(reply) }

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString())
    response.writeHead(201, headers).end(reply)
  })
})
server.listen(Number(port), '127.0.0.1')
