import { toCommandLine } from '../contracts/base/command-line.ts'
import { grades } from '../contracts/parity/difference.ts'
import { testSystem } from '../contracts/replay/read-target.ts'
import { type Command, oneOf, whole } from './flags.ts'

export const recordingsFolder = 'contracts/replay/recordings'
export const defaultRunFile = '.jpo-sandbox/replay.ndjson'

const output = (name: string, what: string) => ({
  name,
  value: 'FILE',
  help: `${what}; - prints it instead of the table`,
})

/** The flags of `replay`. */
export const command: Command = {
  name: 'replay',
  summary:
    "Sends interactions to CyberSource's test system and to the gateway, and says where they differ. Exit code 0: they do not, or nothing was sent; 2: wrong usage; 3: drift; 4: the target could not be asked; 130: interrupted. / 契約をテスト環境とゲートウェイの両方に送信し、差異を報告します。",
  flags: [
    { name: 'target', value: 'URL', help: `${testSystem}, or an address of this machine; never production` },
    { name: 'recorded', help: 'send nothing; compare the gateway with answers that were recorded or published' },
    { name: 'list', help: 'send nothing; list what would be sent' },
    {
      name: 'pacts',
      value: 'PATH',
      help: 'a pact, or a folder of pacts (default: those that come along, and the cases)',
    },
    { name: 'cases', value: 'PATH', help: 'a file of replay cases, or a folder' },
    {
      name: 'only',
      value: 'TEXT',
      isRepeatable: true,
      help: 'only ids that contain it; several with commas, or the flag again',
    },
    { name: 'world', value: 'FILE', help: 'the world of the gateway (default: the built-in world)' },
    { name: 'profile', value: 'NAME', help: 'guide or strict (default guide)', allows: oneOf('guide', 'strict') },
    {
      name: 'pace',
      value: 'MS',
      help: 'least time from one request to the next (default 1000, and 200 at the least; 0 on this machine)',
      allows: whole,
    },
    {
      name: 'timeout',
      value: 'MS',
      help: 'how long an answer is waited for (default 30000)',
      allows: { what: '1 to 999999', test: /^[1-9]\d{0,5}$/ },
    },
    {
      name: 'trust-host',
      value: 'HOST',
      isRepeatable: true,
      help: 'another host that may be sent to, such as gateway.example:8443; may be repeated',
    },
    {
      name: 'fail-on',
      value: 'GRADE',
      help: 'the least grade of a difference that gives exit code 3 (default additive: every one)',
      allows: oneOf(...grades),
    },
    { name: 'record', help: 'keep the answers, redacted' },
    { name: 'recordings', value: 'DIR', help: `where recordings lie (default ${recordingsFolder})` },
    {
      name: 'run',
      value: 'FILE',
      help: `where the results of a run are kept as they come (default ${defaultRunFile})`,
    },
    { name: 'resume', help: 'go on with a run that was interrupted' },
    output('json', 'report as JSON'),
    output('junit', 'report for CI, as JUnit'),
    output('parity', 'page such as PARITY.md, of all interactions whatever --only picks'),
  ],
  examples: [
    toCommandLine('replay', `--target ${testSystem}`),
    toCommandLine('replay', `--target ${testSystem} --only bonus,installment --record`),
    toCommandLine('replay', `--target ${testSystem} --list`),
    toCommandLine('replay', '--target http://127.0.0.1:8392 --json report.json --junit report.xml'),
    toCommandLine('replay', '--recorded'),
  ],
}
