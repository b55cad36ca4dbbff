import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Unreadable } from '../../domain/outline/raw-course.ts'
import type { Problem } from '../../domain/problem.ts'
import type { DataFault } from '../../schemas/read.ts'
import { namePlace } from './name-place.ts'
import type { YamlFile } from './yaml-file.ts'

/** The folder of content, and what its files' paths begin with in messages. */
export interface ContentFolder {
  readonly dir: string
  readonly label: string
}

/** What readers write down while they go on: one bad file never hides another. */
export interface Notes {
  readonly problems: Problem[]
  readonly unreadable: { readonly [Kind in keyof Unreadable]: Set<string> }
}

export function emptyNotes(): Notes {
  return {
    problems: [],
    unreadable: {
      items: new Set(),
      measuredObjectives: new Set(),
      objectives: new Set(),
      regulations: new Set(),
      terms: new Set(),
      rounds: new Set(),
      sources: new Set(),
    },
  }
}

/** A content file's text; a byte order mark, which some editors add, is no part of it. */
export function readText(folder: ContentFolder, path: string): string {
  return readFileSync(join(folder.dir, path), 'utf8').replace(/^\uFEFF/, '')
}

/** A file whose name or place keeps it from being read. */
export function noteStray(folder: ContentFolder, path: string, form: string, notes: Notes): void {
  notes.problems.push({
    where: `${folder.label}/${path}`,
    what: 'berkas ini tidak terbaca karena nama atau tempatnya',
    fix: `namai menurut bentuk ${form}, atau pindahkan ke luar folder ini`,
  })
}

/** Faults of the data at `base` in a file. `root` names the list when the file itself is one. */
export function noteFaults(
  file: YamlFile,
  base: readonly (string | number)[],
  faults: readonly DataFault[],
  notes: Notes,
  root?: string,
): void {
  for (const { path, what, fix } of faults) {
    const full = [...base, ...path]
    const names = root === undefined ? namePlace(file.data, full) : namePlace({ [root]: file.data }, [root, ...full])
    notes.problems.push({ where: [file.placeOf(full), ...names].join(', '), what, fix })
  }
}

/** Every value of a key in a text that YAML could not read, so that what leans on them is not called unknown. */
export function valuesIn(text: string, key: string): readonly string[] {
  const pattern = new RegExp(`^[ \\t]*(?:-[ \\t]+)?${key}:[ \\t]*['"]?([a-z0-9-]+)`, 'gm')
  return [...text.matchAll(pattern)].flatMap(([, value]) => value ?? [])
}
