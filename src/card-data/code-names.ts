/** Names of security codes, for case-insensitive regular expressions. */
export const shortCodeNames = 'cv[vcned]2?|csc'
export const longCodeNames =
  'security[\\s_-]?(?:code|number)|verification[\\s_-]?(?:value|code|number)|セキュリティ[ー・\\s]?(?:コード|番号)|カード確認番号'

/** Names of security codes in free text. A PIN is none of the card's printed codes, and as secret. */
export const codeNames = `(?<![a-z])(?:${shortCodeNames}|(?:card[\\s_-]?)?pin(?![a-z]))|${longCodeNames}|暗証番号`

/** A part of every one of these names. */
export const codeHints = /cv|csc|code|verif|pin|security|セキュリティ|確認番号|暗証/i

/** Keys, as `toName` makes them, whose values are dropped. */
const forbiddenKeys =
  /cv[vcnd]|cve\d?$|cv2|csc$|^cid$|^cav|security(code|number)|cardcode|verification(value|code|number|no)|セキュリティー?(コード|番号)|カード確認番号|暗証番号|track(data|[12])?(data)?$|track[12]|jis[12]|magstripe|^(emv|tlv|icc)|^pin|pin(block|code|number|data)?$|cryptogram|^ucafauth|ucafauthenticationdata|encryptedpin|^xid$|accesstoken$|secret|password|^transienttoken(jwt)?$/

/** A key in lower case, without punctuation, and in its usual characters. */
const toName = (key: string): string => {
  const name = key.slice(0, 100)
  return (
    /^[\x20-\x7E]*$/.test(name)
      ? name
      : name
          .normalize('NFKC')
          .replace(/[\p{Cf}\p{Mn}]/gu, '')
          .normalize('NFC')
  )
    .toLowerCase()
    .replace(/[\s_\-.・]/g, '')
}

/** Whether the value of a key must not be stored: a security code, a PIN, track data, proofs of an issuer, a secret. */
export const isForbiddenKey = (key: string): boolean => forbiddenKeys.test(toName(key))

const wholeName = new RegExp(`^(?:${codeNames})(?:[ _-]?(?:code|number|value|no\\.?))?$`, 'i')

/** With one of these, or any outside of ASCII, a name begins. */
const firstLetters = /^[cpsv[\u0080-\uFFFF]/i
const oddLetters = /[\u00AD\u200B-\u2064\uFF21-\uFF9F]/

/** Whether a whole text is the name of a security code, as in `{"k": "cvv", "v": "123"}`; also behind a path. */
export function isCodeName(text: string): boolean {
  if (text.length < 3 || text.length > 80 || (!firstLetters.test(text) && !text.includes('.'))) return false
  if (wholeName.test(text)) return true
  if (oddLetters.test(text)) return wholeName.test(text.normalize('NFKC').replace(/[\p{Cf}\s]/gu, ''))
  return /[.\]]/.test(text) && wholeName.test(text.replace(/\]?$/, '').replace(/^.*[.[]/, ''))
}
