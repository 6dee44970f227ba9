import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { toYaml } from '../../src/base/yaml.ts'

test('objects are blocks, and lists of plain values a line', () => {
  expect(toYaml({ merchants: [{ merchantId: 'my_shop', counts: '3,6', options: ['single', 'on'], window: 0 }] })).toBe(
    'merchants:\n  - merchantId: my_shop\n    counts: "3,6"\n    options: [single, "on"]\n    window: 0\n',
  )
})

test('what it prints is read as the same value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
      const json = JSON.parse(JSON.stringify(value))
      expect(parse(toYaml(json), { version: '1.1' })).toEqual(json)
      expect(parse(toYaml(json))).toEqual(json)
    }),
  )
})
