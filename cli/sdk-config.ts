import { toShippedFolder } from '../contracts/base/shipped-folder.ts'
import { sdkSchemes } from '../src/admin/sdk-config.ts'
import { oneOf } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { askAdmin } from './ask-admin.ts'
import { type Command, pickDefined, runCommand } from './flags.ts'
import { gatewayFlags, toBaseUrl } from './shared-flags.ts'

const command = {
  name: 'sdk-config',
  summary:
    "Prints the configuration with which CyberSource's Node SDK talks to the running gateway, as JSON. It holds a test secret. / 公式 Node SDK の設定を JSON で表示します。",
  groups: {
    Flags: {
      scheme: {
        value: 'NAME',
        help: `${sdkSchemes.join(', ')} (default ${sdkSchemes[0]})`,
        allows: oneOf(...sdkSchemes),
      },
      merchant: { value: 'ID', help: 'merchant of the world (default: its first)' },
      portfolio: { value: 'ID', help: 'sign with the meta key of this portfolio' },
      ...gatewayFlags,
    },
  },
  examples: [
    `${toCommandLine('sdk-config')} > sdk-config.json`,
    toCommandLine('sdk-config', '--scheme http_signature --merchant smcc_relaxed'),
  ],
} as const satisfies Command

await runCommand(command, async (flags) => {
  const { scheme, merchant, portfolio } = flags
  const query = new URLSearchParams(pickDefined({ scheme, merchant, portfolio }))
  const config = await askAdmin<Readonly<Record<string, unknown>>>(toBaseUrl(flags), `/sdk-config?${query}`)
  const { keysDirectory } = config
  const keys = typeof keysDirectory === 'string' ? { keysDirectory: toShippedFolder('mocks/keys') } : {}
  process.stdout.write(`${JSON.stringify({ ...config, ...keys }, null, 2)}\n`)
  return 0
})
