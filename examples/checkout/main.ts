import { byId } from './element.ts'
import { prepareForm, readPayment, setBusy } from './form.ts'
import { createPaymentClient, setupGatewayWorker } from './sandbox.ts'
import { showJournal } from './show-journal.ts'
import { showProblem, showResult } from './show-result.ts'

prepareForm()

/** A page can verify the client's tokens, so this one does; the worker's default policy is lenient. */
const gateway = await setupGatewayWorker({ auth: { policy: 'strict' } })
await gateway.start().catch((error: unknown) => {
  // Without its worker the page would send payments to CyberSource, so it stops.
  showProblem('The gateway did not start: this browser, or this window of it, has no service workers.')
  throw error
})

/**
 * The keys belong to the sandbox's world and are public. Keep real secrets out of browsers: a real shop's page
 * calls its backend, and the client runs there.
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
    // The client throws for an invalid payment before it sends anything.
    showProblem(error instanceof Error ? error.message : 'Failed to pay.')
  } finally {
    setBusy(false)
  }
})

setBusy(false)
