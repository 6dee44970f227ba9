import type { GatewayOver } from '../mocks/gateway/open-gateway.ts'
import type { RunningGateway } from '../mocks/node/serve.ts'
import type { AuthSettings } from '../src/auth/settings.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { version } from '../src/base/version.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import type { World } from '../src/world/world.ts'
import { defaultPort } from './default-port.ts'

/** A gateway that listens on an address. */
export type ServedGateway = GatewayOver<World> & RunningGateway

/** One line of JSON for programs that start a gateway; `adminToken` is the bearer token of the admin API. */
export function toReadyLine({ url, admin, adminToken, world, engine: { profile, auth } }: ServedGateway) {
  return {
    url,
    admin,
    ...(adminToken !== undefined && { adminToken }),
    profile,
    auth: auth.policy,
    merchants: world.merchants.map(({ merchantId, acquirer, keyId, sharedSecret, acquirerAgreement, description }) => ({
      merchantId,
      acquirer: acquirer.id,
      keyId,
      sharedSecret,
      acquirerAgreement,
      description: description?.en ?? '',
    })),
  }
}

const policies = {
  strict: `requests must be signed (署名が必要); \`${toCommandLine('sign')}\` signs one, \`${toCommandLine('sdk-config')}\` sets the SDK up`,
  lenient: 'credentials must be there and the digest right; keys do not matter (鍵は検証しません)',
  off: 'nothing is verified (署名は検証しません)',
} as const satisfies Record<AuthSettings['policy'], string>

/** Message to a person when the gateway is ready. */
export function toBanner(gateway: ServedGateway): string {
  const { url, admin, adminToken, world, engine } = gateway
  const width = Math.max(...world.merchants.map(({ merchantId }) => merchantId.length))
  const acquirers = Math.max(...world.merchants.map(({ acquirer }) => acquirer.id.length))
  const target = url.endsWith(`:${defaultPort}`) ? '' : `--url ${url}`
  return [
    '',
    `jpo-sandbox ${version}: a local stand-in for CyberSource, not CyberSource.`,
    '',
    `  Base URL  ${url}`,
    `  Inspector ${url}/ in a browser (ブラウザーで開く画面)`,
    `  Payments  ${url}${operationRows.createPayment.path}`,
    `  Journal   ${admin}/journal`,
    `  Profile   ${engine.profile}`,
    `  Auth      ${engine.auth.policy}: ${policies[engine.auth.policy]}`,
    ...toStateLines(gateway),
    ...toControlLines(gateway),
    '',
    ...(adminToken === undefined
      ? []
      : [
          '  The admin API needs a token here (管理APIにはトークンが必要):',
          `    Authorization: Bearer ${adminToken}`,
          '  The commands below read it from the environment variable JPO_SANDBOX_ADMIN_TOKEN.',
          '',
        ]),
    '  Merchants (v-c-merchant-id), acquirer, contracted payment options (契約済みの支払区分)',
    ...world.merchants.map(
      ({ merchantId, acquirer, acquirerAgreement: { paymentOptions }, description }) =>
        `    ${merchantId.padEnd(width)}  ${acquirer.id.padEnd(acquirers)}  ${paymentOptions.jpPaymentOptionType.join(' ') || 'none'}` +
        (description === undefined ? '' : `\n    ${' '.repeat(width)}  ${description.en} (${description.ja ?? ''})`),
    ),
    '',
    '  Try in another terminal:',
    `    ${toCommandLine('pay', `--method installment --amount 12000 --installments 12 ${target}`).trimEnd()}`,
    `    ${toCommandLine('pay', `--method bonus --amount 50000 --merchant other_acquirer ${target}`).trimEnd()}`,
    `    ${toCommandLine('pay', `--scenario expired-card ${target}`).trimEnd()}`,
    `    ${toCommandLine('catalogue')}`,
    `    ${toCommandLine('explain', target)}`,
    `    ${toCommandLine('sdk-config', target)}`,
    '',
    '  Ctrl-C stops it.',
    '',
    '',
  ].join('\n')
}

/** A line about what an earlier run has left. */
function toStateLines({ spaces, payments }: ServedGateway): string[] {
  if (spaces.keeps === 'memory') return []
  const { entries } = payments.health()
  return [`  State     kept in a ${spaces.keeps}: ${entries} payments so far (再起動後も残ります)`]
}

/** Lines about a changed clock and armed outcomes and faults; usually none. */
function toControlLines({ clock, scenarios, faults, engine }: ServedGateway): string[] {
  const { japan, frozen, offsetMs } = clock.state()
  const armed = [...scenarios.list(), ...faults.list()]
  const isJudge = engine.auth.policy === 'strict' && engine.auth.clock === 'gateway'
  const warning = isJudge ? '; who signs by the real time gets a 401 (--auth-clock system)' : ''
  return [
    ...(frozen || Math.abs(offsetMs) > 1_000
      ? [`  Clock     ${japan} in Japan, ${frozen ? 'frozen (停止)' : 'running (進行中)'}${warning}`]
      : []),
    ...armed.map(
      ({ id, name, times, probability }) =>
        `  Armed     ${id}: ${name}, ${times === 'always' ? 'always' : `${times} times`}${probability === 1 ? '' : `, probability ${probability}`}`,
    ),
  ]
}
