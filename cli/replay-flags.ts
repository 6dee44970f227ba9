import { grades } from '../contracts/parity/difference.ts'
import { testSystem } from '../contracts/replay/read-target.ts'
import { gatewayOptions } from '../mocks/gateway/gateway-options.ts'
import { matching, oneOf } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { type Command, type FlagValues, listOf, whole } from './flags.ts'
import { textOf, toShellWord } from './shared-flags.ts'

export const recordingsFolder = 'contracts/replay/recordings'
export const defaultRunFile = '.jpo-sandbox/replay.ndjson'

const output = (what: string) => ({ value: 'FILE', help: `${what}; - prints it instead of the table` }) as const

export const replayCommand = {
  name: 'replay',
  summary:
    "Sends interactions to CyberSource's test system and to the gateway, and says where they differ. Exit code 0: they do not, or nothing was sent; 2: wrong usage; 3: drift; 4: the target could not be asked; 130: interrupted. / 契約をテスト環境とゲートウェイの両方に送信し、差異を報告します。",
  groups: {
    Mode: {
      target: { value: 'URL', help: `${testSystem}, or an address of this machine; never production` },
      recorded: { help: 'send nothing; compare the gateway with recorded or published replies' },
      list: { help: 'send nothing; list what would be sent' },
    },
    Interactions: {
      pacts: { value: 'PATH', help: 'a pact, or a folder of pacts (default: the shipped pacts and cases)' },
      cases: { value: 'PATH', help: 'a file of replay cases, or a folder' },
      only: {
        value: 'TEXT',
        isRepeatable: true,
        help: 'only ids that contain this text; several with commas, or repeat the flag',
      },
    },
    Gateway: {
      world: { value: 'FILE', help: 'world of the gateway (default: the built-in world)' },
      profile: { value: 'NAME', help: 'guide or strict (default guide)', allows: gatewayOptions.profile },
    },
    Sending: {
      pace: {
        value: 'MS',
        help: 'minimum time between requests (default 1000, at least 200; 0 on this machine)',
        allows: whole,
      },
      timeout: {
        value: 'MS',
        help: 'how long to wait for a reply (default 30000)',
        allows: matching('1 to 999999', /^[1-9]\d{0,5}$/),
      },
      'trust-host': {
        value: 'HOST',
        isRepeatable: true,
        help: 'another host that requests may go to, such as gateway.example:8443; may be repeated',
      },
      record: { help: 'store the replies, redacted' },
      recordings: { value: 'DIR', help: `folder of recordings (default ${recordingsFolder})` },
      run: { value: 'FILE', help: `file for the results of a run, written as they come (default ${defaultRunFile})` },
      resume: { help: 'continue a run that was interrupted' },
    },
    Reports: {
      'fail-on': {
        value: 'GRADE',
        help: 'least grade of a difference that gives exit code 3 (default additive: every one)',
        allows: oneOf(...grades),
      },
      json: output('report as JSON'),
      junit: output('report for CI, as JUnit'),
      parity: output('page such as PARITY.md, of all interactions, whatever --only selects'),
    },
  },
  examples: [
    toCommandLine('replay', `--target ${testSystem}`),
    toCommandLine('replay', `--target ${testSystem} --only bonus,installment --record`),
    toCommandLine('replay', `--target ${testSystem} --list`),
    toCommandLine('replay', '--target http://127.0.0.1:8392 --json report.json --junit report.xml'),
    toCommandLine('replay', '--recorded'),
  ],
} as const satisfies Command

/** Flags that choose interactions and gateway. */
const subjects = ['pacts', 'cases', 'world', 'profile', 'recordings'] as const

/** The command line of another replay of the same interactions. */
function toReplayLine(flags: FlagValues, head: string, names: readonly string[]): string {
  const given = names.flatMap((name) => {
    const value = textOf(flags[name]) ?? listOf(flags[name]).join(',')
    return value === '' ? [] : [`--${name} ${toShellWord(value)}`]
  })
  return toCommandLine('replay', [head, ...given].join(' '))
}

/** The command that records the interactions of this one. */
export const toRecordLine = (flags: FlagValues): string =>
  toReplayLine(flags, `--target ${testSystem} --record`, [...subjects, 'only'])

/** The command that validates everything for a page such as PARITY.md, without `--only`. */
export const toPageLine = (flags: FlagValues): string =>
  toReplayLine(flags, `--target ${testSystem} --record --parity PARITY.md`, subjects)

/** The command that lists the interactions of this one, and why CyberSource cannot be asked for some. */
export const toListLine = (flags: FlagValues): string =>
  toReplayLine(flags, '--list', ['pacts', 'cases', 'world', 'only'])
