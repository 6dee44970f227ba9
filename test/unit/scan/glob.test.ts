import { expect, test } from 'vitest'
import { createMatcher } from '../../../contracts/scan/glob.ts'

test.each([
  ['coverage', ['coverage', 'a/coverage', 'a/coverage/b/c'], ['coverages', 'a/x-coverage']],
  ['coverage/', ['coverage', 'a/coverage/b'], ['coverages']],
  ['./a/b', ['a/b', 'a/b/c'], ['x/a/b', 'a/bc']],
  ['*.min.js', ['x.min.js', 'a/b/x.min.js'], ['x.js', 'xmin.js', 'x.min.jsx']],
  ['a/*.js', ['a/x.js'], ['a/b/x.js', 'b/a/x.js']],
  ['a/**/*.js', ['a/x.js', 'a/b/c/x.js'], ['x.js']],
  ['**/logs', ['logs', 'a/logs/x', 'a/b/logs'], ['a/blogs']],
  ['logs/**', ['logs/a', 'logs/a/b'], ['logs', 'a/logs/b']],
  ['a?c', ['abc'], ['ac', 'a/c', 'abbc']],
  ['*.{log,txt}', ['x.log', 'a/y.txt'], ['x.json', 'x.{log,txt}']],
  ['{a,b/c}/x', ['a/x', 'b/c/x'], ['c/x']],
  ['x[ab].[!j]s', ['xa.ts', 'a/xb.ts'], ['xc.ts', 'xa.js']],
  ['a+(b).\\[c\\]', ['a+(b).[c]'], ['aab.c', 'a+(b).c']],
  ['!a', ['!a'], ['a', 'b']],
  ['*.log', ['.hidden.log', '.git/x.log'], ['x.logs']],
  ['/tmp/x', ['/tmp/x', '/tmp/x/y'], ['tmp/x']],
])('%s', (pattern, fits, others) => {
  const matches = createMatcher(pattern)
  expect(fits.filter((path) => !matches(path))).toEqual([])
  expect(others.filter(matches)).toEqual([])
})
