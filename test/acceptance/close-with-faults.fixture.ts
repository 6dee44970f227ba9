/** Arms faults that delay replies, sends, and closes; nothing may keep the process alive. */
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment, unverified } from '../support.ts'

let noted = 0
let tell = () => {}
const allNoted = new Promise<void>((resolve) => {
  tell = resolve
})
const onEntry = () => {
  if (++noted === 5) tell()
}
const gateway = await startGateway({ auth: unverified, onEntry })
const inProcess = await createGateway({ auth: unverified, onEntry })

const toInit = (fault: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-sandbox-fault': fault },
  body: JSON.stringify(toSamplePayment({ method: 'single' })),
})
const path = '/pts/v2/payments'
const asked = Promise.allSettled([
  fetch(gateway.url + path, toInit('no-answer')),
  fetch(gateway.url + path, toInit('black-hole')),
  inProcess.fetch(`https://api.cybersource.com${path}`, toInit('no-answer')),
  inProcess.namespace('one').fetch(`https://api.cybersource.com${path}`, toInit('reset-after-commit=600000')),
  inProcess.namespace('two').fetch(`https://api.cybersource.com${path}`, toInit('answer-lost=600000')),
])
await allNoted
gateway.faults.next('connection-refused', { duration: 600_000 })
inProcess.faults.next('connection-refused', { duration: 600_000 })
await Promise.all([gateway.close(), inProcess.close()])
console.log(`closed: ${(await asked).filter(({ status }) => status === 'rejected').length} unanswered`)
