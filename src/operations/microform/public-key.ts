import type { ReplyBody } from '../../openapi/index.ts'
import { assumed } from '../../verdict/evidence.ts'
import { createRead } from '../create-read.ts'
import type { Decided, Operation } from '../operation.ts'
import { notFound } from '../to-refusal.ts'

type PublicKey = ReplyBody<'getPublicKey', 200>

/** `GET /flex/v2/public-keys/{kid}`. The SDK sends no credentials. */
export const getPublicKey: Operation<'getPublicKey'> = {
  ...createRead({
    id: 'getPublicKey',
    async find({ key, params }) {
      const jwk = await key.jwk()
      return { jwk: jwk.kid === params['kid'] ? (jwk as PublicKey) : undefined }
    },
    decide: ({ jwk }): Decided<PublicKey> =>
      jwk === undefined
        ? notFound(
            'unknown-public-key',
            {
              en: 'this gateway has no key of that id: another gateway signed the token, or this one was started anew since',
              ja: 'このサンドボックスにその鍵はありません。別のサンドボックスか、再起動前のトークンです',
            },
            assumed('the answer to an unknown kid is not published'),
          )
        : { ok: true, value: jwk, advice: [] },
    print: (body) => ({ status: 200, body }),
  }),
  isOpen: true,
}
