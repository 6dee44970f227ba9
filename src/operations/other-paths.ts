/**
 * Paths of the vendor's API that this gateway does not simulate, by their beginnings, and what they are for. Source:
 * paths of the vendor's SDK of 2026.
 */
const others: Readonly<Record<string, string>> = {
  '/pts/v2/payouts': 'payouts',
  '/pts/v2/payment-references': 'sessions of other methods of payment',
  '/pts/v2/payment-tokens': 'tokens of other methods of payment',
  '/pts/v2/intents': 'intents of other methods of payment',
  '/pts/v2/billing-agreements': 'billing agreements',
  '/pts/v1/transaction-batches': 'batches of transactions',
  '/pts/v1/transaction-batch-details': 'batches of transactions',
  '/pts/v1/transaction-batch-upload': 'batches of transactions',
  '/pts/v1/push-funds-transfer': 'transfers of funds',
  '/pts/v1/pull-funds-transfer': 'transfers of funds',
  '/risk/v1': 'decisions on risk, lists and checks of addresses',
  '/tms': 'other calls of the vault of tokens',
  '/flex/v2': 'the Flex API, and details of transient tokens',
  '/up/v1': 'Unified Checkout, and details of transient tokens',
  '/uc/v1': 'Unified Checkout',
  '/reporting/v3': 'other reports',
  '/sfs/v1': 'secure file share',
  '/notification-subscriptions': 'other calls for webhooks',
  '/kms': 'other calls for keys',
  '/invoicing/v2': 'invoices',
  '/ipl/v2': 'pay by link',
  '/rbs/v1': 'recurring billing',
  '/accountupdater/v1': 'the account updater',
  '/bin/v1': 'BIN lookup',
  '/bavs/v1': 'validation of bank accounts',
  '/vas/v1': 'conversion of currencies',
  '/vas/v2': 'taxes',
  '/boarding/v1': 'boarding of merchants',
  '/ums/v1': 'users',
  '/dms': 'devices',
  '/icc/v1': 'commerce by agents',
  '/oauth2/v3': 'OAuth tokens',
}

/** Those that are a resource, and not a whole family. */
export const otherResources: readonly string[] = Object.keys(others).filter((path) => path.split('/').length > 3)

/** What a path of the vendor's API is for; undefined for one that this gateway simulates, and for an unknown one. */
export function findOtherUse(path: string): string | undefined {
  const beginning = Object.keys(others).find((other) => path === other || path.startsWith(`${other}/`))
  return beginning === undefined ? undefined : others[beginning]
}
