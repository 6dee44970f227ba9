import { describe, expect, test } from 'vitest'
import { sampleCard } from '../../mocks/samples/sample-payment.ts'
import { findPlanted, plant, plantedCards, plantedForms } from '../conformance/planted-cards.ts'
import { world } from '../conformance/signed.ts'
import { audit } from './load.ts'
import { startReplicas, stateKey } from './replica-set.ts'
import { noValkey, type ValkeyServer, withValkey } from './valkey-server.ts'

/** Everything that a server holds, keys and values. */
function readAll({ command }: ValkeyServer): string {
  const keys = command('--raw', 'KEYS', '*').split('\n')
  const read = { hash: ['HGETALL'], set: ['SMEMBERS'], string: ['GET'] } as Readonly<Record<string, readonly string[]>>
  return keys
    .flatMap((key) => [key, command('--raw', ...(read[command('--raw', 'TYPE', key)] ?? ['TYPE']), key)])
    .join('\n')
}

describe.skipIf(noValkey)(`what replicas store${withValkey}`, () => {
  test('holds no card number, security code or track, in any spelling', async () => {
    const { server, at } = await startReplicas(2, { gateway: { unlistedCards: 'allow' } })
    let sent = 0
    for (const [, form] of plantedForms)
      for (const card of plantedCards)
        await Promise.all(
          plant(card, form(card)).map(({ body, headers = {}, path = '/pts/v2/payments' }) =>
            fetch(at(++sent % 2).url + path, {
              method: 'POST',
              headers: { 'content-type': 'application/json', ...headers },
              body,
            }),
          ),
        )
    const stored = readAll(server)
    expect(stored.match(/"stages"/g)?.length).toBeGreaterThan(500)
    expect(findPlanted(stored)).toEqual([])
  })

  test('holds no key: of webhooks, of merchants, of the state', async () => {
    const { server, at } = await startReplicas(2)
    const keyInformation = { provider: 'nrtd', tenant: 'smcc_all', keyType: 'sharedSecret', organizationId: 'smcc_all' }
    const wish = { clientRequestAction: 'CREATE', keyInformation }
    const { body } = await at(1).send(wish, { path: '/kms/egress/v2/keys-sym' })
    const { key } = body.keyInformation
    expect(key.length).toBeGreaterThan(20)
    const tokenized = {
      paymentInformation: { card: { number: sampleCard, expirationMonth: '12', expirationYear: '2031' } },
    }
    await at(0).send(tokenized, { path: '/tms/v1/instrumentidentifiers' })
    const stored = readAll(server)
    expect(stored).toContain('webhooks/')
    const secrets = [key, stateKey, sampleCard, ...world.merchants.map(({ sharedSecret }) => sharedSecret)]
    for (const secret of secrets) expect(stored.includes(secret)).toBe(false)
    expect(stored).not.toMatch(/PRIVATE KEY/)
  })

  test('a planted loss is found', async () => {
    const { at } = await startReplicas(1)
    const { body } = await at(0).send({
      ...(await import('../support.ts')).toSamplePayment({ method: 'single', reference: 'r1' }),
    })
    const told = { took: 1, reference: 'r1', id: body.id }
    const other = { took: 1, reference: 'r2', id: '7960000000000000000001' }
    expect(await audit(at(0).admin, [{ ...told, status: 201 }])).toEqual({
      lost: [],
      double: [],
      untold: [],
      sameId: [],
    })
    expect(
      await audit(at(0).admin, [
        { ...told, status: 503 },
        { ...other, status: 201 },
      ]),
    ).toMatchObject({
      lost: ['r2'],
      untold: ['r1'],
    })
  })
})
