import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findUnlistedCard, isSeedCard } from '../../contracts/replay/find-unlisted-card.ts'

const root = new URL('../..', import.meta.url)

/** Published files, and files that people copy from: they must hold nobody's card number. */
const places = [
  'README.md',
  'README.ja.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'PARITY.md',
  'openapi.yaml',
  'src/admin/admin.openapi.yaml',
  'contracts',
  'decisions',
  'docs',
  'examples',
  'mocks/samples',
  'mocks/world',
]

const filesIn = (place: string): string[] =>
  statSync(new URL(place, root)).isDirectory()
    ? readdirSync(new URL(place, root), { recursive: true }).map((path) => `${place}/${path}`)
    : [place]

/** Holds the published test numbers themselves. */
const testList = 'contracts/scan/published-cards.ts'

const files = places
  .flatMap(filesIn)
  .filter((path) => /\.(md|ya?ml|json|ts|mjs|js|sh|html)$/.test(path) && path !== testList)

/** Another provider's test number, which the sample `card-not-listed` sends because the world does not list it. */
const published = '4242424242424242'

const isListed = (number: string): boolean => isSeedCard(number) || number === published

const holdsCard = (text: string): boolean =>
  text.split('\n').some((description) => {
    const request = { method: 'GET', path: '/', headers: {}, body: undefined }
    return findUnlistedCard({ description, states: [], request }, isListed) !== undefined
  })

test('what is published holds no card number but those of the test list', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((path) => holdsCard(readFileSync(new URL(path, root), 'utf8')))).toEqual([])
})

test.each(['number: "4012888888881881"', 'card 4012 8888 8888 1881, thanks', '| 4012-8888-8888-1881 |'])(
  'a line is found that holds one: %s',
  (line) => {
    expect(holdsCard(`before\n${line}\nafter`)).toBe(true)
  },
)
