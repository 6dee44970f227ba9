import { byId } from './element.ts'
import { prepareForm, readPayment, setBusy } from './form.ts'
import { createPaymentClient, setupGatewayWorker } from './sandbox.ts'
import { showJournal } from './show-journal.ts'
import { showProblem, showResult } from './show-result.ts'

prepareForm()

/** Tokens of the client can be verified in a page, so they are; the door's default is to read them leniently. */
const gateway = await setupGatewayWorker({ auth: { policy: 'strict' } })
await gateway.start().catch((error: unknown) => {
  // Without its worker the page would send payments to CyberSource: better that it stands still.
  showProblem('The gateway did not start: this browser, or this window of it, has no service workers.')
  throw error
})

/**
 * The keys are those of the sandbox's world, published for tests. A secret has no business in a browser:
 * the page of a real shop calls its own backend, and the client runs there. This page shows the door.
 */
const { merchantId, keyId, sharedSecret } = gateway.merchant('smcc_all')
const client = createPaymentClient({
  environment: 'apitest',
  merchant: merchantId,
  auth: { keyId, sharedSecret },
  shop: { businessName: '桜商店', businessNameKatakana: 'サクラショウテン', businessNameAlphaNumeric: 'SAKURA STORE' },
})

async function pay(): Promise<void> {
  const result = await client.createPayment(readPayment())
  const entry = gateway.journal.page({ limit: 1 }).entries[0]
  const record = entry?.paymentId === undefined ? undefined : gateway.payments.get(entry.paymentId)
  showResult(result, entry, record)
  if (entry !== undefined) showJournal(entry)
}

byId('checkout', HTMLFormElement).addEventListener('submit', async (event) => {
  event.preventDefault()
  setBusy(true)
  try {
    await pay()
  } catch (error) {
    // The client throws for what is no payment, before anything is sent.
    showProblem(error instanceof Error ? error.message : 'Failed to pay.')
  } finally {
    setBusy(false)
  }
})

setBusy(false)
