/** Source of an outcome or a fault on demand: the request itself, an earlier arming, or a value of the request. */
export type Trigger = 'header' | 'reference' | 'armed' | 'card' | 'amount'
