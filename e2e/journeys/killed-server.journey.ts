import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { expect, test } from '../support/journey.ts'
import { enter, unitOf } from '../support/personas.ts'
import { choiceOn, choicesOn, edition, reportAddress, savedNoteOn } from '../support/report-screen.ts'
import { startStack } from '../support/stack.ts'
import { wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test.use({ allowed: { complaints: [/net::ERR_/, /Failed to fetch/, /status of 503/] } })

test('the server is killed while answers are being saved: every answer that was called saved is there afterwards', async ({
  page,
}) => {
  test.setTimeout(150_000)
  const stack = await startStack('killed')
  try {
    const section = edition.sections.find(({ key }) => key === 'psychosocial')
    const items = itemsOf(edition).filter(({ question }) => section?.questions.includes(question.key))
    await enter(
      page,
      'humanitiesManager',
      `${stack.address}${reportAddress(unitOf.humanities)}/del/psychosocial`,
    )

    const called: { item: ItemKey; answer: Answer }[] = []
    for (const [index, { key, options }] of items.entries()) {
      const answer = options[index % options.length] as Answer
      await choiceOn(page, key, answer).check()
      // In the middle of the section the server dies, just as this answer is on its way.
      if (index === 4) await stack.kill()
      else if (index < 4) {
        await expect(savedNoteOn(page, key)).toBeVisible()
        called.push({ item: key, answer })
      }
    }
    await expect(page.getByText(t('unit-portal:saving.keptHere'))).toBeVisible()

    await stack.startAgain()
    // Another browser sees what the server has: what was called saved before it died.
    const other = await page.context().browser()?.newContext()
    if (!other) throw new Error('There is no browser')
    const otherPage = await other.newPage()
    await enter(
      otherPage,
      'humanitiesManager',
      `${stack.address}${reportAddress(unitOf.humanities)}/del/psychosocial`,
    )
    for (const { item, answer } of called) await expect(choiceOn(otherPage, item, answer)).toBeChecked()
    await other.close()

    // And this one delivers the rest by itself.
    for (const { key } of items) await expect(savedNoteOn(page, key)).toBeVisible({ timeout: 60_000 })
    await page.reload()
    for (const { key } of items) {
      await expect(choicesOn(page, key).getByRole('radio', { checked: true })).toHaveCount(1)
    }
  } finally {
    await stack.stop()
  }
})
