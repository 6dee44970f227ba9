import { toCommandLine, toShippedFolder } from '../contracts/base/command-line.ts'
import { sdkSchemes } from '../src/admin/sdk-config.ts'
import { askAdmin } from './ask-admin.ts'
import { type Command, oneOf, runCommand } from './flags.ts'
import { textOf, toBaseUrl, urlFlag } from './shared-flags.ts'

const command: Command = {
  name: 'sdk-config',
  summary:
    "Prints the configuration with which CyberSource's Node SDK talks to the running gateway, as JSON. It holds a test secret. / 公式 Node SDK の設定を JSON で表示します。",
  flags: [
    {
      name: 'scheme',
      value: 'NAME',
      help: `${sdkSchemes.join(', ')} (default ${sdkSchemes[0]})`,
      allows: oneOf(...sdkSchemes),
    },
    { name: 'merchant', value: 'ID', help: 'merchant of the world (default: its first)' },
    { name: 'portfolio', value: 'ID', help: 'sign with the meta key of this portfolio' },
    urlFlag(),
  ],
  examples: [
    `${toCommandLine('sdk-config')} > sdk-config.json`,
    toCommandLine('sdk-config', '--scheme http_signature --merchant smcc_relaxed'),
  ],
}

await runCommand(command, async (flags) => {
  const query = new URLSearchParams()
  for (const name of ['scheme', 'merchant', 'portfolio']) {
    const value = textOf(flags[name])
    if (value !== undefined) query.set(name, value)
  }
  const told = await askAdmin<Readonly<Record<string, unknown>>>(toBaseUrl(flags), `/sdk-config?${query}`)
  const config = {
    ...told,
    ...(typeof told.keysDirectory === 'string' && { keysDirectory: toShippedFolder(told.keysDirectory) }),
  }
  process.stdout.write(`${JSON.stringify(config, null, 2)}\n`)
  return 0
})
