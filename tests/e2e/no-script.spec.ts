import { expect } from 'playwright/test'
import { readableScenes } from '../../src/domain/scenario/readable.ts'
import { sceneAnchor } from '../../src/domain/text/anchors.ts'
import { home } from '../../src/strings/home.ts'
import { item as words } from '../../src/strings/item.ts'
import { outline } from '../../src/strings/outline.ts'
import { progressText } from '../../src/strings/progress.ts'
import { quickRound } from '../../src/strings/quick-round.ts'
import { scenarioText } from '../../src/strings/scenario.ts'
import { searchText } from '../../src/strings/search.ts'
import { settingsText } from '../../src/strings/settings.ts'
import { shell } from '../../src/strings/shell.ts'
import { pool, QUICK_ROUND } from '../support/quick-round.ts'
import { scenarios, titleOf } from '../support/scenarios.ts'
import { firstOf, itemOn, rightOptions, test } from '../support/site.ts'

/**
 * Without JavaScript: an old phone, an office filter, a script that never came. Without motion too: Playwright's click
 * cannot wait for the end of a page's transition where no script runs.
 */
test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } })

test('from the home page every lesson is reached by links, and reads to its end', async ({ page, course }) => {
  const modules = Map.groupBy(course.lessons, ({ moduleId }) => moduleId)
  await page.goto('')
  for (const [moduleId, lessons] of modules) {
    if (lessons[0] === course.lessons[0]) await page.getByRole('link', { name: home.start }).click()
    else {
      await page.goto('')
      await page.getByRole('main').locator(`a[href$="modul/${moduleId}/"]`).click()
      await page
        .getByRole('main')
        .getByRole('link', { name: firstOf(lessons).title })
        .click()
    }
    for (const [index, lesson] of lessons.entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title)
      await expect(page.locator('article > p, article > section > p').first()).toBeVisible()
      const next = lessons[index + 1]
      const way = page
        .getByRole('navigation', { name: /Pelajaran/ })
        .getByRole('link')
        .last()
      await expect(way).toHaveText(next === undefined ? outline.toModule : `${outline.next}: ${next.title}`)
      await way.click()
    }
    for (const unit of [...lessons, ...course.cases.filter((study) => study.moduleId === moduleId)])
      await expect(page.getByRole('link', { name: unit.title })).toBeVisible()
  }
})

test('every item of every lesson and case has its question, its options and its key', async ({ page, course }) => {
  for (const unit of [...course.lessons, ...course.cases]) {
    await page.goto(unit.path)
    expect(unit.items.length, unit.id).toBeGreaterThan(0)
    for (const item of unit.items) {
      const box = itemOn(page, item)
      await expect(box.getByText(item.question)).toBeVisible()
      for (const option of item.options) await expect(box.getByText(option.text, { exact: true })).toBeVisible()
      const key = box.getByRole('group').filter({ has: page.getByText(words.key) })
      await expect(key.getByRole('listitem')).toHaveCount(0)
      await box.getByText(words.key).click()
      const right = key.getByRole('listitem').filter({ hasText: `. ${words.isKey}.` })
      await expect(right).toHaveCount(rightOptions(item).length)
      for (const [index, option] of item.options.entries()) {
        await expect(key.getByRole('listitem').nth(index)).toContainText(option.feedback)
        await expect(key.getByRole('listitem').nth(index)).toBeVisible()
      }
      await expect(box.getByRole('button', { name: words.check })).toHaveCount(0)
      await expect(box.getByText(words.sure)).toBeHidden()
    }
  }
})

test('a citation opens what the law says', async ({ page, course }) => {
  const lesson = firstOf(course.lessons)
  await page.goto(lesson.path)
  const item = lesson.items.find((one) => rightOptions(one).some(({ citations }) => citations.length > 0))
  if (item === undefined) throw new Error('no citation')
  const name = firstOf(rightOptions(item).flatMap(({ citations }) => citations))
  const box = itemOn(page, item)
  await box.getByText(words.key).click()
  await box.getByRole('button', { name }).first().click()
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  await expect(panel.getByRole('paragraph').first()).toHaveText(/\w/)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

test('no page shows a control that does nothing', async ({ page, course }) => {
  for (const path of course.paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    const dead = await page
      .locator(
        'button:visible:not([popovertarget]), input:visible:not(.options input), select:visible, textarea:visible',
      )
      .evaluateAll((controls) => controls.map(({ outerHTML }) => outerHTML))
    expect(dead, path).toEqual([])
    await expect(page.getByText(progressText.loading)).toBeHidden()
  }
})

test('the menu opens and leads on', async ({ page }) => {
  await page.goto('')
  await page.getByRole('button', { name: shell.menu }).click()
  const menu = page.getByRole('navigation', { name: shell.navigation })
  await menu.getByRole('link', { name: shell.pages.glossary }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.pages.glossary)
  expect(await page.getByRole('term').count()).toBeGreaterThan(0)
})

test('the search page lists all there is to read', async ({ page, course }) => {
  await page.goto('cari/')
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: searchText.lessons })).toBeVisible()
  const list = page.getByRole('main')
  for (const { title } of [...course.lessons, ...course.cases])
    await expect(list.getByRole('link', { name: title })).toBeVisible()
  const unit = firstOf(course.cases)
  await list.getByRole('link', { name: unit.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unit.title)
})

test('pages that live by script say so', async ({ page }) => {
  await page.goto('kemajuan/')
  await expect(page.getByText(progressText.needsScript)).toBeVisible()
  await page.goto('setelan/')
  await expect(page.getByText(settingsText.needsScript)).toBeVisible()
})

test('a module lists its lessons without a claim about progress', async ({ page, course }) => {
  const { moduleId, title } = firstOf(course.lessons)
  await page.goto(`modul/${moduleId}/`)
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await expect(page.locator('.vessel.full')).toHaveCount(0)
  await expect(page.getByText(progressText.state.done)).toHaveCount(0)
})

test('a scenario reads as a text with branches: every scene, every choice with its judgement, every way on', async ({
  page,
}) => {
  for (const { path, graph } of scenarios) {
    await page.goto(path)
    const script = page.getByRole('region', { name: scenarioText.script, exact: true })
    const scenes = readableScenes(graph)
    expect(scenes.length).toBeGreaterThan(10)
    await expect(script.locator('[data-scene]')).toHaveCount(scenes.length)
    for (const { id, lines, choices, nextSceneIds } of scenes) {
      const scene = script.locator(`[id="${sceneAnchor(id)}"]`)
      await expect(scene.getByRole('heading', { name: titleOf(graph, id), exact: true })).toBeVisible()
      const text = (await scene.innerText()).replace(/\s+/g, ' ')
      const texts = lines
        .map(({ beat }) => graph.beats[beat])
        .flatMap((beat) => (beat?.kind === 'line' ? beat.text : []))
      expect(
        texts.filter((line) => !text.includes(line)),
        `lines of ${id} that cannot be read`,
      ).toEqual([])

      const boxes = scene.getByRole('group')
      await expect(boxes).toHaveCount(choices.length)
      for (const [index, taken] of choices.entries()) {
        const choice = graph.choices[taken.choice]
        if (choice?.judgement === undefined) throw new Error(`A choice of ${id} is not judged`)
        const box = boxes.nth(index)
        await expect(box.getByText(choice.reason)).toBeHidden()
        await box.getByText(choice.text, { exact: true }).click()
        await expect(box.getByText(choice.reason)).toBeVisible()
        await expect(box.getByText(`${scenarioText.judgement[choice.judgement]}.`, { exact: true })).toBeVisible()
        const ways = await box.locator('.leads').getByRole('link').all()
        const targets = await Promise.all(ways.map((way) => way.getAttribute('href')))
        expect(targets, choice.id).toEqual(taken.nextSceneIds.map((next) => `#${sceneAnchor(next)}`))
      }
      for (const next of [...nextSceneIds, ...choices.flatMap((taken) => taken.nextSceneIds)])
        await expect(script.locator(`[id="${sceneAnchor(next)}"]`), `${id} leads to it`).toHaveCount(1)
    }
  }
})

test('following a choice’s link in a scenario leads to the scene it names', async ({ page }) => {
  const { path } = firstOf(scenarios)
  await page.goto(path)
  const box = page.locator('[data-scene]').getByRole('group').first()
  await box.locator('summary').click()
  const way = box.locator('.leads').getByRole('link').first()
  const name = await way.innerText()
  await way.click()
  await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport()
})

test('a round of posts holds its key folded away', async ({ page }) => {
  for (const { path, posts } of scenarios) {
    await page.goto(path)
    const round = page.getByRole('region', { name: scenarioText.round, exact: true })
    await expect(round).toHaveCount(posts.length === 0 ? 0 : 1)
    for (const [index, post] of posts.entries()) {
      const box = round.locator('.scene').nth(index)
      await expect(box.getByText(post.text)).toBeVisible()
      const key = `${scenarioText.postIs[post.isTrue ? 'benar' : 'salah']}.`
      await expect(box.getByText(key, { exact: true })).toBeHidden()
      await box.getByText(scenarioText.key, { exact: true }).click()
      await expect(box.getByText(key, { exact: true })).toBeVisible()
    }
  }
})

test.describe('with JavaScript', () => {
  test.use({ javaScriptEnabled: true })

  test('a scenario does not show what is yet to come', async ({ page }) => {
    for (const { path } of scenarios) {
      await page.goto(path)
      await expect(page.locator('[data-scene]').first()).toBeAttached()
      await expect(page.locator('[data-scene], [data-post]').filter({ visible: true })).toHaveCount(0)
    }
  })
})

test('every post of the quick round reads with what leaving it finds, and its key folded away', async ({ page }) => {
  await page.goto(QUICK_ROUND)
  const posts = page.getByRole('region', { name: quickRound.all }).locator('.scene')
  await expect(posts).toHaveCount(pool.size)
  await expect(page.getByRole('button', { name: quickRound.start })).toBeHidden()
  for (const [index, post] of [...pool.values()].entries()) {
    const box = posts.nth(index)
    await expect(box.getByText(post.text, { exact: true })).toBeVisible()
    if (index > 5) continue
    const key = box.getByText(`${scenarioText.postIs[post.isTrue ? 'benar' : 'salah']}.`, { exact: true })
    await expect(key).toBeHidden()
    await box.getByText(scenarioText.key).click()
    await expect(key).toBeVisible()
    await box.getByText(scenarioText.trace, { exact: true }).click()
    await expect(box.getByText(post.trace)).toBeVisible()
  }
})
