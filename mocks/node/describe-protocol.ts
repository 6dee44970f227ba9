/** A line for the log about bytes of another protocol than HTTP/1.1; undefined for anything that is just broken. */
export function describeProtocol(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined
  // A TLS record of the kind handshake, of any version.
  if (bytes[0] === 0x16 && bytes[1] === 0x03)
    return 'A caller spoke TLS: call http://, not https://. / TLS で接続されました。https:// ではなく http:// を使ってください。'
  if (String.fromCharCode(...bytes.subarray(0, preface.length)) === preface)
    return 'A caller spoke HTTP/2: call with HTTP/1.1. / HTTP/2 で接続されました。HTTP/1.1 を使ってください。'
  return undefined
}

/** Begin of every HTTP/2 connection (RFC 9113, 3.4). */
const preface = 'PRI * HTTP/2.0'
