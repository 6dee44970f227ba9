import { test } from 'vitest'

const isNight = process.env['NIGHTLY'] !== undefined

/** A slow test that repeats what faster ones check. It runs at night, when `NIGHTLY` is set. */
export const nightly = test.runIf(isNight)

/** Runs of a property: all of them at night, a quarter with each change. */
export const toRuns = (all: number): number => (isNight ? all : Math.ceil(all / 4))
