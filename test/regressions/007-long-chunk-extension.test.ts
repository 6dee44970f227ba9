import { expect, test } from 'vitest'
import { start } from '../acceptance/ask-admin.ts'
import { connectRaw, toPaymentHead } from '../acceptance/raw-connection.ts'

// Node's own reply is 413; ours was 400, as for malformed bytes.
test('answers 413 to a chunk extension that is too long', async () => {
  const gateway = await start()
  const connection = await connectRaw(gateway.url)
  const head = toPaymentHead(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked')
  connection.write(`${head}1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n`)
  const [line = '', body = ''] = (await connection.ended).split('\r\n\r\n')
  expect(line).toMatch(/^HTTP\/1\.1 413 /)
  expect(JSON.parse(body)).toMatchObject({ status: '413' })
})
