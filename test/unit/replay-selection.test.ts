import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { toRecordingsFolder } from '../../cli/replay-selection.ts'

vi.mock(import('../../contracts/base/shipped-folder.ts'), async (original) => ({
  ...(await original()),
  toShippedFolder: (path: string) => `/package/${path}`,
}))

const folder = 'contracts/replay/recordings'

/** Changes to a new folder, with or without recordings. */
function goToProject({ hasRecordings }: { readonly hasRecordings: boolean }): void {
  const [before, project] = [process.cwd(), mkdtempSync(join(tmpdir(), 'project-'))]
  onTestFinished(() => {
    process.chdir(before)
    rmSync(project, { recursive: true })
  })
  process.chdir(project)
  if (hasRecordings) mkdirSync(folder, { recursive: true })
}

test('recordings of the package belong to the contracts of the package', () => {
  goToProject({ hasRecordings: false })
  expect(toRecordingsFolder({})).toBe(`/package/${folder}`)
})

test.each([{ pacts: 'pacts' }, { cases: 'cases.yaml' }])('custom contracts have only custom recordings', (flags) => {
  goToProject({ hasRecordings: false })
  expect(toRecordingsFolder(flags)).toBe(folder)
})

test('recordings of the working folder precede those of the package, and a named folder precedes both', () => {
  goToProject({ hasRecordings: true })
  expect(toRecordingsFolder({})).toBe(folder)
  expect(toRecordingsFolder({ recordings: 'mine' })).toBe('mine')
})
