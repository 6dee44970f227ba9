import { fileURLToPath } from 'node:url'
import { isPackage } from '../../src/base/command-line.ts'

/** Path of a shipped folder. In the installed package it is absolute, so it is valid in any working folder. */
export const toShippedFolder = (path: string): string =>
  isPackage ? fileURLToPath(new URL(path, import.meta.resolve('jpo-sandbox/package.json'))) : path
