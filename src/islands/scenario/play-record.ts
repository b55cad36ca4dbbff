import type { PostAnswer } from '../../domain/discernment/post.ts'
import { type Attempt, latestAttempts, sceneActivity } from '../../domain/record/attempts.ts'
import type { Log } from '../../domain/record/log.ts'
import { activity, type Statement } from '../../domain/record/statement.ts'
import type { Judgement } from '../../domain/scenario/story.ts'
import { append, loadRecord, record } from '../../stores/record.ts'
import { randomUuid } from '../../stores/tab.ts'

export { loadRecord, record }

const POINTS: Readonly<Record<Judgement, number>> = { right: 2, weak: 1, wrong: 0 }
const MOST_POINTS = 2

/** The attempt at a scenario that counts; undefined when there is none. */
export function attemptAt(log: Log, scenarioId: string): Attempt | undefined {
  return latestAttempts(log.statements.values()).get(scenarioId)
}

/** Begins a scenario anew. */
export function beginAttempt(scenarioId: string, content: string): void {
  append({ verb: 'initialized', object: activity('scenario', scenarioId), content, registration: randomUuid() })
}

/** What every statement of an attempt carries. */
export interface AttemptContext {
  readonly scenarioId: string
  readonly content: string
  readonly registration: string
}

function inAttempt({ scenarioId, content, registration }: AttemptContext) {
  return { parent: activity('scenario', scenarioId), content, registration }
}

/** A choice was made: 2 points for a right one, 1 for a weak one, 0 for a wrong one. */
export function appendChoice(context: AttemptContext, sceneId: string, choiceId: string, judgement: Judgement): void {
  append({
    verb: 'responded',
    object: sceneActivity(context.scenarioId, sceneId),
    ...inAttempt(context),
    result: { response: choiceId, success: judgement === 'right', earned: POINTS[judgement], total: MOST_POINTS },
  })
}

/** The choice made in a scene is taken back. */
export function appendTakeBack(context: AttemptContext, sceneId: string): void {
  append({ verb: 'took-back', object: sceneActivity(context.scenarioId, sceneId), ...inAttempt(context) })
}

/** The story came to an end. */
export function appendEnding({ scenarioId, content, registration }: AttemptContext, sceneId: string): void {
  append({
    verb: 'completed',
    object: activity('scenario', scenarioId),
    content,
    registration,
    result: { response: sceneId },
  })
}

/** One turn was tried another way after the story. */
export function appendReplay(context: AttemptContext, sceneId: string, choiceId: string): void {
  append({
    verb: 'replayed',
    object: sceneActivity(context.scenarioId, sceneId),
    ...inAttempt(context),
    result: { response: choiceId },
  })
}

/** A post of the round was judged. */
export function appendPostAnswer(context: AttemptContext, postId: string, answer: PostAnswer, success: boolean): void {
  append({
    verb: 'answered',
    object: activity('post', postId),
    ...inAttempt(context),
    result: { response: answer, success, earned: success ? 1 : 0, total: 1 },
  })
}

/** An attempt's statements of one verb, the earliest first. */
export function statementsOf(log: Log, registration: string, verb: Statement['verb']): readonly Statement[] {
  return [...log.statements.values()]
    .filter((one) => one.registration === registration && one.verb === verb)
    .sort((a, b) => (a.time < b.time ? -1 : 1))
}
