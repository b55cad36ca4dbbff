import { QUICK_ROUND_ID } from '../../domain/discernment/draw.ts'
import { isRight, type PostAnswer } from '../../domain/discernment/post.ts'
import { loadRecord, progress } from '../../stores/record.ts'
import { quickRoundSaid as words } from '../../strings/quick-round.ts'
import { showAnswers } from '../discernment/show-discernment.ts'
import { RoundRecord } from './round-record.ts'

/**
 * Turns the page of all posts into rounds of ten. The posts stand in the page as it was built; this shows copies of them, one
 * at a time, and takes what the learner does into the record.
 */
export function startQuickRound(): void {
  const root = document.getElementById('tebak')
  if (root) new QuickRound(root).start()
}

/** A post as it stands in the page. */
interface PostView {
  readonly id: string
  readonly isTrue: boolean
  readonly box: HTMLElement
}

const VIEWS = ['intro', 'post', 'result'] as const
type View = (typeof VIEWS)[number]

class QuickRound {
  readonly #root: HTMLElement
  readonly #posts: ReadonlyMap<string, PostView>
  readonly #record: RoundRecord
  /** The post in sight. */
  #post: PostView | undefined

  constructor(root: HTMLElement) {
    this.#root = root
    const boxes = root.querySelectorAll<HTMLElement>('[data-post]')
    this.#posts = new Map(
      [...boxes].map((box) => {
        const id = box.dataset['post'] ?? ''
        return [id, { id, isTrue: box.dataset['true'] !== undefined, box }]
      }),
    )
    loadRecord()
    this.#record = new RoundRecord(QUICK_ROUND_ID)
  }

  start(): void {
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.addEventListener('click', () => this.#do(button.dataset['do'] ?? ''))
      button.disabled = false
    }
    this.#part('trace').addEventListener('toggle', () => {
      if (this.#post && this.#part('trace').hasAttribute('open')) this.#record.trace(this.#post.id)
    })
    if (this.#drawn().length > 0) this.#goOn()
    else this.#show('intro')
    this.#root.classList.add('ready')
  }

  #do(what: string): void {
    if (what === 'benar' || what === 'salah') {
      this.#judge(what)
      return
    }
    if (what === 'begin') this.#record.begin([...this.#posts.values()])
    this.#goOn()
    this.#part(this.#post === undefined ? 'score' : 'place').focus()
  }

  /** The posts of the round that the page still has: a post may have been taken out of the course since. */
  #drawn(): readonly PostView[] {
    return (this.#record.played()?.postIds ?? []).flatMap((id) => this.#posts.get(id) ?? [])
  }

  /** Shows the first post without an answer, or the result where there is none. */
  #goOn(): void {
    const drawn = this.#drawn()
    const answers = this.#record.played()?.answers
    this.#post = drawn.find(({ id }) => !answers?.has(id))
    if (this.#post === undefined) {
      this.#showResult()
      return
    }
    this.#part('place').textContent = words.place(drawn.indexOf(this.#post) + 1, drawn.length)
    this.#copy('post', 'shown')
    this.#copy('trace', 'found')
    this.#part('trace').toggleAttribute('open', false)
    for (const [name, isShown] of [
      ['choose', true],
      ['trace', true],
      ['feedback', false],
    ] as const)
      this.#part(name).hidden = !isShown
    this.#show('post')
  }

  #judge(given: PostAnswer): void {
    const post = this.#post
    if (post === undefined) return
    // Another tab may have answered it meanwhile: that answer stands, and is what the feedback is about.
    const before = this.#record.played()?.answers.get(post.id)
    if (before === undefined) this.#record.judge(post, given)
    const answer = before ?? given
    const outcome = isRight(post, answer) ? 'right' : 'wrong'
    for (const name of ['right', 'wrong']) this.#part(name).hidden = name !== outcome
    this.#part('outcome').textContent = words.outcome[answer][outcome]
    this.#copy('reason', 'reason')
    this.#copy('trace', 'traced')
    const isLast = this.#drawn().every(({ id }) => this.#record.played()?.answers.has(id))
    this.#part('next').textContent = isLast ? words.toResult : words.next
    for (const name of ['choose', 'trace']) this.#part(name).hidden = true
    this.#part('feedback').hidden = false
    this.#part(outcome).focus()
  }

  #showResult(): void {
    const drawn = this.#drawn()
    const answers = this.#record.played()?.answers
    const wrong = drawn.filter((post) => !isRight(post, answers?.get(post.id) ?? 'benar'))
    const falseShared = wrong.filter(({ isTrue }) => !isTrue).length
    const trueHeld = wrong.length - falseShared
    this.#part('score').textContent = words.done(drawn.length - wrong.length, drawn.length)
    this.#part('false-shared').textContent = words.falseShared(falseShared)
    this.#part('true-held').textContent = words.trueHeld(trueHeld)
    this.#part('opened').textContent = words.opened(this.#record.traced().length)
    const [only, other] = new Set(answers?.values())
    this.#part('same').textContent = only && !other ? words.same[only] : ''
    this.#show('result')
  }

  /** How sharp the learner is by all that they judged so far; nothing to someone who never did. */
  #showDiscernment(): void {
    const element = this.#root.querySelector<HTMLElement>('.discernment')
    if (element) this.#part('so-far').hidden = !showAnswers(element, progress.get()?.answers ?? new Map())
  }

  #show(view: View): void {
    for (const name of VIEWS) this.#part(name).hidden = name !== view
    this.#root.classList.toggle('playing', view !== 'intro')
    if (view === 'post') this.#part('so-far').hidden = true
    else this.#showDiscernment()
  }

  /** Puts a copy of a part of the post in sight somewhere in the stage. */
  #copy(part: string, to: string): void {
    const copies = [...(this.#post?.box.querySelectorAll(`[data-part="${part}"]`) ?? [])].map((node) =>
      node.cloneNode(true),
    )
    this.#part(to).replaceChildren(...copies)
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-stage="${name}"]`)
    if (part === null) throw new Error(`The page has no "${name}"`)
    return part
  }
}
