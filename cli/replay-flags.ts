import { toCommandLine } from '../contracts/base/command-line.ts'
import { grades } from '../contracts/parity/difference.ts'
import { testSystem } from '../contracts/replay/read-target.ts'
import { type Command, oneOf, whole } from './flags.ts'

export const recordingsFolder = 'contracts/replay/recordings'
export const defaultRunFile = '.jpo-sandbox/replay.ndjson'

const output = (name: string, what: string) => ({
  name,
  value: 'FILE',
  help: `write a ${what}; - prints it instead of the table`,
})

/** The flags of `replay`. */
export const replayCommand: Command = {
  name: 'replay',
  summary:
    "Sends interactions to CyberSource's test system and to the gateway, and reports where the answers differ. Exit code 0: no difference, or nothing sent; 2: wrong usage; 3: drift; 4: the target could not be asked; 130: interrupted. / 契約をテスト環境とゲートウェイの両方に送信し、差異を報告します。",
  flags: [
    { name: 'target', value: 'URL', help: `${testSystem}, or an address of this machine; never production` },
    { name: 'recorded', help: 'send nothing; compare the gateway with recorded and published answers' },
    { name: 'list', help: 'send nothing; list the interactions' },
    {
      name: 'pacts',
      value: 'PATH',
      help: 'pact file, or folder of pacts (default: the shipped pacts and cases)',
    },
    { name: 'cases', value: 'PATH', help: 'file of replay cases, or folder of them' },
    {
      name: 'only',
      value: 'TEXT',
      isRepeatable: true,
      help: 'only ids that contain TEXT; separate several by commas, or repeat the flag',
    },
    { name: 'world', value: 'FILE', help: 'world of the gateway (default: the built-in world)' },
    { name: 'profile', value: 'NAME', help: 'guide or strict (default guide)', allows: oneOf('guide', 'strict') },
    {
      name: 'pace',
      value: 'MS',
      help: 'minimum time between two requests (default 1000, minimum 200; on this machine default 0)',
      allows: whole,
    },
    {
      name: 'timeout',
      value: 'MS',
      help: 'maximum time for an answer (default 30000)',
      allows: { what: '1 to 999999', test: /^[1-9]\d{0,5}$/ },
    },
    {
      name: 'trust-host',
      value: 'HOST',
      isRepeatable: true,
      help: 'further host that may be sent to, such as gateway.example:8443; repeatable',
    },
    {
      name: 'fail-on',
      value: 'GRADE',
      help: 'mildest grade of difference that gives exit code 3 (default additive: every difference)',
      allows: oneOf(...grades),
    },
    { name: 'record', help: 'store the answers, redacted' },
    { name: 'recordings', value: 'DIR', help: `folder of the recordings (default ${recordingsFolder})` },
    {
      name: 'run',
      value: 'FILE',
      help: `file to which results are written during a run (default ${defaultRunFile})`,
    },
    { name: 'resume', help: 'resume an interrupted run' },
    output('json', 'JSON report'),
    output('junit', 'JUnit report for CI'),
    output('parity', 'page such as PARITY.md; it covers all interactions, regardless of --only'),
  ],
  examples: [
    toCommandLine('replay', `--target ${testSystem}`),
    toCommandLine('replay', `--target ${testSystem} --only bonus,installment --record`),
    toCommandLine('replay', `--target ${testSystem} --list`),
    toCommandLine('replay', '--target http://127.0.0.1:8392 --json report.json --junit report.xml'),
    toCommandLine('replay', '--recorded'),
  ],
}
