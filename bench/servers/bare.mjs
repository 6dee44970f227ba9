/**
 * The limit: a server of node:http that reads a body, parses it and answers 201 with a JSON text. It
 * looks at nothing, keeps nothing and makes nothing.
 *
 *     node bare.mjs PORT [FILE]     answers with the text of that file, or echoes what it parsed
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, file] = process.argv.slice(2)
const constant = file === undefined ? undefined : readFileSync(file, 'utf8')

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

server.listen(Number(port), '127.0.0.1')
