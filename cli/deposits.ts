import { matching } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import type { DepositTable } from '../src/funding/deposit-table.ts'
import { askAdmin } from './ask-admin.ts'
import { toDepositLines } from './deposits-report.ts'
import { type Command, pickDefined, runCommand } from './flags.ts'
import { print } from './reply-report.ts'
import { gatewayFlags, signerFlags, toBaseUrl } from './shared-flags.ts'

const command = {
  name: 'deposits',
  summary: [
    'Shows when the acquirer would pay a merchant for what it has settled, what it keeps as fees, and what it holds. By the',
    'sandbox’s model: `funding` of the merchant in the world file. Exit code 0: shown; 2: wrong usage. / 入金予定を表示します。',
  ].join('\n'),
  groups: {
    Deposits: {
      until: {
        value: 'DATE',
        help: "last day of the table, in Japan (default: today by the gateway's clock)",
        allows: matching('a day such as 2027-01-31', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
      },
      merchant: signerFlags.merchant,
    },
    Gateway: gatewayFlags,
    Output: { json: { help: 'print only the answer of the gateway, as JSON' } },
  },
  examples: [toCommandLine('deposits'), toCommandLine('deposits', '--until 2027-01-31 --merchant smcc_all')],
} as const satisfies Command

/** Amounts of the admin API are texts. */
const withYen = (table: unknown): DepositTable =>
  JSON.parse(JSON.stringify(table), (_, value) =>
    typeof value === 'string' && /^-?\d+$/.test(value) ? BigInt(value) : value,
  )

await runCommand(command, async ({ until, merchant, json, ...flags }) => {
  const query = new URLSearchParams(pickDefined({ until, merchant }))
  const table = await askAdmin(toBaseUrl(flags), `/deposits?${query}`)
  print(...(json ? [JSON.stringify(table, null, 2)] : toDepositLines(withYen(table))))
  return 0
})
