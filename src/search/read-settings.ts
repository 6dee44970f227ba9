import { didYouMean } from '../base/did-you-mean.ts'
import type { Finding } from '../verdict/finding.ts'
import { toFinding } from '../verdict/rule.ts'
import type { Text } from '../verdict/text.ts'
import { searchRules } from './search-rules.ts'
import { defaultSort, readSort, type SortKey } from './sort.ts'
import { isTimezone } from './times.ts'

/** Settings of a search beside its query. */
interface SearchSettings {
  readonly offset: number
  readonly limit: number
  readonly timezone: string
  readonly save: boolean
  readonly name?: string
  readonly sort: readonly SortKey[]
}

/** Most records that a page of results holds. Source: guide. */
const maxLimit = 2500
const maxOffset = 1_000_000_000
const maxName = 255

/**
 * Reads the settings from the body of a search. `null` is absent. Numbers may be strings, because the guide's own
 * example sends them so; it sends `"save": "save"` too. With a finding that refuses, settings are defaults.
 */
export function readSearchSettings(body: Readonly<Record<string, unknown>>): {
  readonly settings: SearchSettings
  readonly findings: readonly Finding[]
} {
  const findings: Finding[] = []
  const refuse = (field: string, en: string, ja: string): undefined => {
    findings.push(toFinding(searchRules.setting, field, { en: `${field}: ${en}`, ja: `${field}: ${ja}` }))
    return undefined
  }

  const readCount = (field: 'offset' | 'limit', least: number, most: number): number | undefined => {
    const value = body[field] ?? undefined
    if (value === undefined) return undefined
    const count = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
    if (typeof count === 'number' && Number.isInteger(count) && count >= least && count <= most) return count
    return refuse(
      field,
      `allowed: whole numbers from ${least} to ${most}`,
      `${least} から ${most} までの整数で指定します`,
    )
  }

  const readTimezone = (): string | undefined => {
    const value = body['timezone'] ?? undefined
    if (value === undefined || (typeof value === 'string' && isTimezone(value))) return value
    const near =
      typeof value === 'string' ? didYouMean(value, ['GMT', ...Intl.supportedValuesOf('timeZone')]) : undefined
    return refuse(
      'timezone',
      `not a time zone${near?.en ?? ''}; allowed: names such as GMT, Asia/Tokyo, America/Phoenix`,
      `タイムゾーン名ではありません。${near?.ja ?? ''}GMT、Asia/Tokyo、America/Phoenix のような名前で指定します`,
    )
  }

  const readSave = (): boolean | undefined => {
    const value = body['save'] ?? undefined
    if (value === undefined || typeof value === 'boolean') return value
    if (typeof value === 'string' && Object.hasOwn(saveWords, value)) return saveWords[value]
    return refuse('save', 'allowed: true, false', 'true か false で指定します')
  }

  const readName = (): string | undefined => {
    const value = body['name'] ?? undefined
    if (value === undefined || (typeof value === 'string' && value.length <= maxName)) return value
    return refuse('name', `allowed: text of up to ${maxName} characters`, `${maxName} 文字までの文字列で指定します`)
  }

  const readSortKeys = (): readonly SortKey[] => {
    const value = body['sort'] ?? undefined
    const sort = typeof value === 'string' ? readSort(value) : undefined
    if (sort?.ok === true) return sort.keys
    if (sort !== undefined) findings.push(toFinding(searchRules.sort, 'sort', sort.text))
    else if (value === undefined) findings.push(toFinding(searchRules.sortMissing, 'sort'))
    else findings.push(toFinding(searchRules.sort, 'sort', notText))
    return defaultSort
  }

  const name = readName()
  return {
    settings: {
      offset: readCount('offset', 0, maxOffset) ?? 0,
      limit: readCount('limit', 1, maxLimit) ?? 20,
      timezone: readTimezone() ?? 'GMT',
      save: readSave() ?? false,
      ...(name !== undefined && { name }),
      sort: readSortKeys(),
    },
    findings,
  }
}

/** `save` is what the guide's example sends; that it means true is assumed. */
const saveWords: Readonly<Record<string, boolean>> = { save: true, true: true, false: false }

const notText: Text = {
  en: 'sort: allowed is text such as submitTimeUtc:desc',
  ja: 'sort: submitTimeUtc:desc のような文字列で指定します',
}
