/** Card networks of a session, and the `card.type` of those whose cards this gateway knows. Source: API description of 2026. */
const networks: Readonly<Record<string, string | undefined>> = {
  VISA: '001',
  MASTERCARD: '002',
  AMEX: '003',
  DISCOVER: '004',
  DINERSCLUB: '005',
  JCB: '007',
  CARNET: undefined,
  CARTESBANCAIRES: undefined,
  CUP: undefined,
  EFTPOS: undefined,
  ELO: undefined,
  JAYWAN: undefined,
  JCREW: undefined,
  KCP: undefined,
  MADA: undefined,
  MAESTRO: undefined,
  MEEZA: undefined,
  PAYPAK: undefined,
  UATP: undefined,
}

export const networkNames: readonly string[] = Object.keys(networks)

/** Whether one of these networks issues cards of a type. */
export const takesType = (allowed: readonly string[], type: string | undefined): boolean =>
  type !== undefined && allowed.some((name) => Object.hasOwn(networks, name) && networks[name] === type)
