/**
 * Where statements are kept: one key per learner, day and tab, so that a tab only ever writes its own key. The base path is
 * in it since several courses may share an origin, the learner since several people may share a device.
 */
export interface RecordKey {
  /** The path the course is served under, with both slashes, for example `/` or `/bimtek/`. */
  readonly base: string
  readonly learner: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly tab: string
}

export const PREFIX = 'jernih'

export function recordKey({ base, learner, day, tab }: RecordKey): string {
  return [PREFIX, base, learner, day, tab].map(encodePart).join(':')
}

/** The parts of a record key; undefined for keys of other courses, of other kinds, or of other software. */
export function parseRecordKey(key: string, base: string): RecordKey | undefined {
  const [prefix, keyBase, learner, day, tab, ...more] = key.split(':').map(decodePart)
  if (prefix !== PREFIX || keyBase !== base || more.length > 0) return undefined
  if (learner === undefined || day === undefined || tab === undefined || !/^\d{4}-\d\d-\d\d$/.test(day))
    return undefined
  return { base, learner, day, tab }
}

/** Key of a learner's name on this device. */
export function profileKey(base: string, learner: string): string {
  return [PREFIX, base, learner, 'profil'].map(encodePart).join(':')
}

/** The learner a profile key belongs to; undefined for any other key. */
export function parseProfileKey(key: string, base: string): string | undefined {
  const [prefix, keyBase, learner, kind, ...more] = key.split(':').map(decodePart)
  return prefix === PREFIX && keyBase === base && kind === 'profil' && more.length === 0 ? learner : undefined
}

export type DeviceEntry = 'aktif' | 'setelan' | 'cadangan'

/** Key of something that belongs to the device: who is learning now, settings, the time of the last backup. */
export function deviceKey(base: string, entry: DeviceEntry): string {
  return [PREFIX, base, entry].map(encodePart).join(':')
}

/** Key of the place where a learner left off. */
export function placeKey(base: string, learner: string): string {
  return [PREFIX, base, learner, 'tempat'].map(encodePart).join(':')
}

export function encodePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll(':', '%3A')
}

function decodePart(part: string): string {
  return part.replaceAll('%3A', ':').replaceAll('%25', '%')
}

/** Key of an item's answer that is picked and not checked yet. */
export function draftKey(base: string, learner: string, itemId: string): string {
  return [PREFIX, base, learner, 'konsep', itemId].map(encodePart).join(':')
}

/** The learner a key of this course belongs to, whatever its kind; undefined for device keys and foreign ones. */
export function learnerOfKey(key: string, base: string): string | undefined {
  const [prefix, keyBase, learner, kind] = key.split(':').map(decodePart)
  return prefix === PREFIX && keyBase === base && kind !== undefined ? learner : undefined
}
