import { Compiler } from 'inkjs/compiler/Compiler'
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions'
import { Choice as ParsedChoice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice'
import { Knot as ParsedKnot } from 'inkjs/compiler/Parser/ParsedHierarchy/Knot'
import type { Container } from 'inkjs/engine/Container'
import type { Story } from 'inkjs/engine/Story'
import type { Machine, Moment, Verdict } from '../../domain/scenario/machine.ts'
import type { Beat, Channel, Outcome } from '../../domain/scenario/story.ts'
import { judgementWords, NARRATION, outcomeWords, readChannel, readIds, readLine, splitTag, type Tag } from './tags.ts'

/** A fault ink itself finds. */
export interface InkFault {
  /** 1-based; 0 where ink names none. */
  readonly line: number
  readonly message: string
}

/** A choice as it is written. */
export interface ChoicePlace {
  /** Its label in brackets; missing where it has none. */
  readonly label: string | undefined
  readonly knot: string
  readonly line: number
  /** Written with `*`: it may be taken once only. */
  readonly isOnce: boolean
}

export type InkValue = boolean | number | string

/** Where a story stands: its place, what its variables hold, and the channel lines are in. */
export interface InkState {
  readonly place: InkPlace
  readonly variables: ReadonlyMap<string, InkValue>
}

/** A state but for its variables. Equal places are one object. */
export interface InkPlace {
  readonly number: number
  /** Ink's saved state without variables and without what only tells the way here. */
  readonly frame: string
  readonly channel: Channel
  /** Steps that were taken from here, by the index of the choice. */
  readonly runs: Map<number | undefined, Run[]>
}

export interface InkStory {
  readonly machine: Machine<InkState>
  readonly choices: readonly ChoicePlace[]
  /** Knots entered so far, on any path that was played. */
  readonly entered: ReadonlySet<string>
  /** Ink's commands for chance and for counting turns, where the story uses them. */
  readonly unpredictable: readonly string[]
}

/** Lines without a choice after which a story counts as endless. */
const MOST_LINES = 400
/** Time in which a line must come, in milliseconds: a loop that shows nothing never gives one. */
const LINE_MS = 1500

/** In ink's compiled form: RANDOM, SEED_RANDOM, shuffles, TURNS and TURNS_SINCE. */
const UNPREDICTABLE: Readonly<Record<string, string>> = {
  rnd: 'RANDOM',
  srnd: 'SEED_RANDOM',
  seq: '{~ … }',
  turn: 'TURNS',
  turns: 'TURNS_SINCE',
}

/**
 * Compiles a story and makes it playable for the build.
 *
 * @param gauges names of the variables that are shown
 * @param sceneOf the scene that a title opens
 */
export function compileInk(
  story: string,
  gauges: readonly string[],
  sceneOf: (title: string) => string,
): InkStory | readonly InkFault[] {
  const lean = compile(story, false)
  // Visits of every knot, to know which were entered.
  const full = compile(story, true)
  if (!('runtime' in lean)) return lean
  if (!('runtime' in full)) return full
  const faults = listsIn(full.runtime, full.variables)
  if (faults.length > 0) return faults
  const labels = new Map(full.choices.map(({ path, label }) => [path, label]))
  const counted = countedPaths(lean.runtime)
  const entered = new Set<string>()
  const counters = new Set(gauges.filter((name) => isOnlyCounted(lean.json, name)))
  const noted: { fault: string | undefined } = { fault: undefined }
  const prepare = (runtime: Story) => {
    runtime.onError = (message) => {
      noted.fault ??= message
    }
    return { runtime, trace: traceVariables(runtime) }
  }
  let player = prepare(full.runtime)
  const places = new Map<string, InkPlace>()

  function placeAt(frame: string, channel: Channel): InkPlace {
    const key = `${JSON.stringify(channel)} ${frame}`
    const known = places.get(key) ?? { number: places.size, frame, channel, runs: new Map() }
    places.set(key, known)
    return known
  }

  /** One step of ink's runtime, with the variables that decided it. */
  function run({ place, variables }: InkState, index: number | undefined): Run {
    const { runtime, trace } = player
    noted.fault = undefined
    runtime.state.LoadJson(place.frame)
    for (const [name, value] of variables) runtime.variablesState[name] = value
    trace.start()
    const shown = showOn(place.channel)
    let lines = 0
    let isEndless = false
    try {
      if (index !== undefined) runtime.ChooseChoiceIndex(index)
      while (runtime.canContinue && noted.fault === undefined && !isEndless) {
        runtime.ContinueAsync(LINE_MS)
        lines += 1
        isEndless = !runtime.asyncContinueComplete || lines > MOST_LINES
        if (!isEndless) shown.add(runtime.currentText ?? '', (runtime.currentTags ?? []).map(splitTag), sceneOf)
      }
    } catch (error) {
      noted.fault ??= error instanceof Error ? error.message : String(error)
    }
    const { read, assigned } = trace.stop()
    const values = new Map(assigned.map((name) => [name, valueIn(runtime, name)]))
    const added = new Map<string, number>()
    for (const name of counters) {
      const value = values.get(name)
      if (value !== undefined) added.set(name, Number(value) - Number(variables.get(name)))
      values.delete(name)
    }
    // A runtime that was stopped in the middle of a line neither tells its state nor takes another: the next step gets a new one.
    if (isEndless) player = prepare(runtimeOf(story) ?? runtime)
    const saved = readSaved(player.runtime.state.ToJson(), counted)
    for (const knot of saved.visited) entered.add(knot)
    const offers = runtime.currentChoices.map((choice) => {
      return { id: labels.get(choice.pathStringOnChoice) ?? '', text: choice.text.trim() }
    })
    const stuck = stuckAs(isEndless, noted.fault, offers.length > 0 || shown.outcome !== undefined)
    const isOver = stuck !== undefined || shown.outcome !== undefined
    return {
      read: read.filter((name) => !counters.has(name)).map((name) => [name, variables.get(name)]),
      assigned: values,
      added,
      place: placeAt(saved.frame, shown.channel),
      beats: shown.beats,
      verdict: shown.verdict,
      offers: isOver ? [] : offers,
      outcome: stuck === undefined ? shown.outcome : undefined,
      stuck,
    }
  }

  /**
   * The step as it went before from the same place with the same values in every variable it read, since then it can only go
   * the same way; run anew otherwise. Most states of a story differ in what they will need later, not in the next step.
   */
  function step(state: InkState, index: number | undefined): Moment<InkState> {
    const runs = state.place.runs.get(index) ?? []
    state.place.runs.set(index, runs)
    let taken = runs.find(({ read }) => read.every(([name, value]) => state.variables.get(name) === value))
    if (taken === undefined) {
      taken = run(state, index)
      runs.push(taken)
    }
    const { place, beats, verdict, offers, outcome, stuck, assigned, added } = taken
    const variables = new Map([...state.variables, ...assigned])
    for (const [name, value] of added) variables.set(name, Number(variables.get(name)) + value)
    const remembered = [...variables].filter(([name]) => !counters.has(name))
    return {
      state: { place, variables },
      key: `${place.number} ${stuck?.why} ${stuck?.detail} ${outcome} ${remembered.map(([, value]) => value).join(' ')}`,
      beats,
      verdict,
      offers,
      gauges: gauges.map((name) => Number(variables.get(name) ?? Number.NaN)),
      outcome,
      stuck,
      memory: new Map(remembered),
    }
  }

  const start: InkState = {
    place: placeAt(readSaved(player.runtime.state.ToJson(), counted).frame, NARRATION),
    variables: new Map(full.variables.map((name) => [name, valueIn(player.runtime, name)])),
  }
  return {
    machine: { start: () => step(start, undefined), choose: (state, index) => step(state, index) },
    choices: full.choices,
    entered,
    unpredictable: unpredictableIn(lean.json),
  }
}

/** What a step of the story showed and did, and the values it depended on. */
export interface Run extends Pick<Moment<InkState>, 'beats' | 'verdict' | 'offers' | 'outcome' | 'stuck'> {
  readonly read: readonly (readonly [name: string, value: InkValue | undefined])[]
  readonly assigned: ReadonlyMap<string, InkValue>
  /** To gauges that are only counted. */
  readonly added: ReadonlyMap<string, number>
  readonly place: InkPlace
}

function stuckAs(isEndless: boolean, fault: string | undefined, goesOn: boolean): Moment<InkState>['stuck'] {
  if (isEndless) return { why: 'ENDLESS', detail: '' }
  if (fault !== undefined) return { why: 'RUNTIME_ERROR', detail: fault }
  return goesOn ? undefined : { why: 'DEAD_END', detail: '' }
}

/** Notes which global variables a step reads and assigns. */
function traceVariables(runtime: Story) {
  const { variablesState } = runtime
  const read = new Set<string>()
  const assigned = new Set<string>()
  const get = variablesState.GetVariableWithName
  const assign = variablesState.Assign
  variablesState.GetVariableWithName = (name, contextIndex) => {
    // What the step itself set before decides nothing about where it began.
    if (name !== null && !assigned.has(name) && variablesState.GlobalVariableExistsWithName(name)) read.add(name)
    return get.call(variablesState, name, contextIndex)
  }
  variablesState.Assign = (assignment, value) => {
    if (assignment.isGlobal && assignment.variableName !== null) assigned.add(assignment.variableName)
    return assign.call(variablesState, assignment, value)
  }
  return {
    start: () => {
      read.clear()
      assigned.clear()
    },
    stop: () => ({ read: [...read], assigned: [...assigned] }),
  }
}

function valueIn(runtime: Story, name: string): InkValue {
  const value: unknown = runtime.variablesState.$(name)
  return typeof value === 'boolean' || typeof value === 'number' ? value : String(value)
}

/** Variables that hold what the build cannot follow. */
function listsIn(runtime: Story, variables: readonly string[]): readonly InkFault[] {
  return variables
    .filter((name) => !['boolean', 'number', 'string'].includes(typeof runtime.variablesState.$(name)))
    .map((name) => ({ line: 0, message: `VAR ${name} bukan bilangan, teks, atau true/false` }))
}

function runtimeOf(story: string): Story | undefined {
  const compiled = compile(story, true)
  return 'runtime' in compiled ? compiled.runtime : undefined
}

interface Compiled {
  readonly runtime: Story
  readonly json: string
  readonly variables: readonly string[]
  readonly choices: readonly (ChoicePlace & { readonly path: string })[]
}

function compile(story: string, countAllVisits: boolean): Compiled | readonly InkFault[] {
  const faults: InkFault[] = []
  const note = (message: string) => {
    const found = /^(?:WARNING|ERROR|TODO|RUNTIME ERROR): (?:'[^']*' )?line (\d+): ([\s\S]*)$/.exec(message)
    if (!message.startsWith('TODO')) faults.push({ line: Number(found?.[1] ?? 0), message: found?.[2] ?? message })
  }
  try {
    const compiler = new Compiler(story, new CompilerOptions(null, [], countAllVisits, note))
    const runtime = compiler.Compile()
    if (faults.length > 0) return faults
    const parsed = compiler.parsedStory.FindAll(ParsedChoice)()
    const choices = parsed.map((choice) => ({
      path: choice.innerContentContainer?.path.toString() ?? '',
      label: choice.identifier?.name ?? undefined,
      knot: choice.ancestry.find((one) => one instanceof ParsedKnot)?.identifier?.name ?? '',
      line: choice.debugMetadata?.startLineNumber ?? 0,
      isOnce: choice.onceOnly,
    }))
    const variables = [...compiler.parsedStory.variableDeclarations.keys()]
    return { runtime, json: runtime.ToJson() ?? '', variables, choices }
  } catch (error) {
    return faults.length > 0 ? faults : [{ line: 0, message: error instanceof Error ? error.message : String(error) }]
  }
}

/** Collects what a learner meets between two choices. */
function showOn(channelBefore: Channel) {
  const beats: Beat[] = []
  const shown: {
    channel: Channel
    outcome: Outcome | undefined
    readonly beats: readonly Beat[]
    verdict: Verdict
    add: (text: string, tags: readonly Tag[], sceneOf: (title: string) => string) => void
  } = {
    channel: channelBefore,
    outcome: undefined,
    beats,
    verdict: { reason: '', citationIds: [], sourceIds: [] },
    add(text, tags, sceneOf) {
      for (const { name, value } of tags) {
        const { verdict } = shown
        if (name === 'nilai') shown.verdict = withJudgement(verdict, value)
        if (name === 'karena') shown.verdict = { ...verdict, reason: value }
        if (name === 'dasar') shown.verdict = { ...verdict, citationIds: [...verdict.citationIds, ...readIds(value)] }
        if (name === 'sumber') shown.verdict = { ...verdict, sourceIds: [...verdict.sourceIds, ...readIds(value)] }
        if (name === 'akhir') shown.outcome = outcomeWords[value] ?? 'mixed'
        if (name === 'kanal') shown.channel = readChannel(value) ?? shown.channel
        if (name === 'adegan') {
          beats.push({ kind: 'scene', id: sceneOf(value), title: value })
          shown.channel = NARRATION
        }
      }
      if (text.trim() !== '') beats.push(readLine(text.trim(), shown.channel, tags))
    },
  }
  return shown
}

function withJudgement(verdict: Verdict, value: string): Verdict {
  const judgement = judgementWords[value]
  return judgement === undefined ? verdict : { ...verdict, judgement }
}

/** Paths of the containers whose visits some condition reads: only those belong to what the story remembers. */
function countedPaths(runtime: Story): ReadonlySet<string> {
  const paths = new Set<string>()
  const walk = (container: Container): void => {
    if (container.visitsShouldBeCounted || container.turnIndexShouldBeCounted) paths.add(container.path.toString())
    for (const part of container.content) if (isContainer(part)) walk(part)
    for (const part of container.namedOnlyContent?.values() ?? []) if (isContainer(part)) walk(part)
  }
  walk(runtime.mainContentContainer)
  return paths
}

function isContainer(part: unknown): part is Container {
  return typeof part === 'object' && part !== null && 'visitsShouldBeCounted' in part
}

interface Thread {
  readonly threadIndex: number
}

interface Flow {
  readonly callstack: { readonly threads: readonly Thread[] }
  readonly choiceThreads?: Readonly<Record<string, Thread>>
  readonly currentChoices?: readonly { readonly originalThreadIndex: number }[]
}

/**
 * Ink's saved state without variables and without what only tells the way here: what was shown last, visits that no condition
 * reads, the count of turns, and the running numbers of threads.
 */
function readSaved(json: string, counted: ReadonlySet<string>) {
  const saved: {
    readonly flows: Readonly<Record<string, Flow>>
    readonly visitCounts: Readonly<Record<string, number>>
  } = JSON.parse(json)
  const frame = {
    ...saved,
    flows: Object.fromEntries(Object.entries(saved.flows).map(([name, flow]) => [name, withoutHistory(flow)])),
    variablesState: {},
    evalStack: [],
    visitCounts: Object.fromEntries(
      Object.entries(saved.visitCounts)
        .filter(([path]) => counted.has(path))
        .sort(),
    ),
    turnIdx: 0,
    turnIndices: {},
  }
  return {
    frame: JSON.stringify(frame),
    visited: Object.keys(saved.visitCounts).map((path) => path.split('.')[0] ?? ''),
  }
}

function withoutHistory({ callstack, choiceThreads, currentChoices, ...flow }: Flow) {
  const threads = [...callstack.threads, ...Object.values(choiceThreads ?? {})]
  const numbers = new Map(threads.map(({ threadIndex }, number) => [threadIndex, number]))
  const numberOf = (index: number) => numbers.get(index) ?? index
  const renumber = (thread: Thread) => ({ ...thread, threadIndex: numberOf(thread.threadIndex) })
  return {
    ...flow,
    callstack: { threads: callstack.threads.map(renumber), threadCounter: numbers.size },
    outputStream: [],
    ...(choiceThreads && {
      choiceThreads: Object.fromEntries(
        Object.values(choiceThreads).map((thread) => [numberOf(thread.threadIndex), renumber(thread)]),
      ),
    }),
    currentChoices: (currentChoices ?? []).map((choice) => {
      return { ...choice, originalThreadIndex: numberOf(choice.originalThreadIndex) }
    }),
  }
}

/**
 * Whether a variable is only ever added to: nothing in the story depends on it, so it makes no state of its own. In ink's
 * compiled form, an addition reads the variable, a number and a sign, and assigns the variable again.
 */
function isOnlyCounted(json: string, name: string): boolean {
  const read = `{"VAR?":"${name}"}`
  const assign = `{"VAR=":"${name}","re":true}`
  return !json
    .replaceAll(/,-?\d+,"([+-])",/g, ',$1,')
    .replaceAll(`"ev",${read},+,${assign},"/ev"`, '')
    .replaceAll(`"ev",${read},-,${assign},"/ev"`, '')
    .replaceAll(`"ev",${read},+,"/ev",${assign}`, '')
    .replaceAll(`"ev",${read},-,"/ev",${assign}`, '')
    .includes(read)
}

function unpredictableIn(json: string): readonly string[] {
  return Object.entries(UNPREDICTABLE).flatMap(([command, name]) => (json.includes(`"${command}"`) ? [name] : []))
}
