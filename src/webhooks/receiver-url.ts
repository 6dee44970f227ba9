import { isOfThisMachine, isVendorHost } from '../base/hosts.ts'
import { redactText } from '../card-data/redact.ts'
import { documented, type Evidence, ofSandbox } from '../verdict/evidence.ts'
import type { Text } from '../verdict/text.ts'

/** What is wrong with the address of a receiver. */
export interface UrlProblem {
  readonly rule: string
  readonly text: Text
  readonly evidence: Evidence
}

/** Ports to which CyberSource delivers. Source: guide. */
const ports = ['', '443', '8443']

/** Which hosts deliveries may reach. */
export interface Reach {
  /** Host names in lower case that the user allows beside loopback. */
  readonly hosts: readonly string[]
}

/** Whether a delivery may go to a URL: to this machine, or to a host that the user allows. Never to CyberSource. */
export function mayReach(url: string, { hosts }: Reach): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, protocol } = new URL(url)
  if (!/^https?:$/.test(protocol) || isVendorHost(hostname)) return false
  return isOfThisMachine(hostname) || hosts.includes(hostname)
}

const form: UrlProblem = {
  rule: 'webhook-url-form',
  text: {
    en: 'an address is a URL with https, such as https://shop.example.jp/webhooks, without a name and password, a fragment and card data',
    ja: 'URL は https://shop.example.jp/webhooks のような https の URL です。ユーザー名・パスワード・カード情報は含められません',
  },
  evidence: documented('guide: webhooks; that another form is refused is assumed'),
}

const port: UrlProblem = {
  rule: 'webhook-url-port',
  text: {
    en: 'CyberSource delivers to the ports 443 and 8443 only; this sandbox exempts loopback and the hosts of webhooks.hosts (--webhook-host)',
    ja: '配信先のポートは 443 と 8443 だけです (このサンドボックスではループバックと --webhook-host のホストを除く)',
  },
  evidence: documented('guide: webhooks; that another port is refused is assumed, and the exemption is of the sandbox'),
}

/** What is wrong with the address of a receiver; undefined when it may be stored. */
export function checkReceiverUrl(url: string, reach: Reach): UrlProblem | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || parsed.username !== '' || parsed.password !== '' || parsed.hash !== '') return form
  if (redactText(url) !== url) return form
  // A receiver in a test has no certificate, and any port.
  if (mayReach(url, reach)) return undefined
  if (parsed.protocol !== 'https:') return form
  return ports.includes(parsed.port) ? undefined : port
}

/** Says that nothing is delivered to an address. */
export const notReached: UrlProblem = {
  rule: 'webhook-host-not-allowed',
  text: {
    en: 'nothing is delivered to this address: allowed are this machine and the hosts of the option webhooks.hosts, or --webhook-host NAME',
    ja: 'このアドレスには配信しません。配信先はこのマシンと --webhook-host (webhooks.hosts) のホストだけです',
  },
  evidence: ofSandbox('a gateway of tests reaches nobody else by itself'),
}
