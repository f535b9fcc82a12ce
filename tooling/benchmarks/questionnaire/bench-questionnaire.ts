import { editions } from '@hms/domain/questionnaire/editions'
import type { Edition, ItemKey } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { AnswerSheet, progressOf } from '@hms/domain/report'
import { Model } from 'survey-core'
import { median, runInTurn } from '../measure.ts'
import { table } from '../table.ts'
import { asSurvey, itemKeyOf, surveyName } from './as-survey.ts'
import type { FilledReport } from './filled-reports.ts'
import { filledReports } from './filled-reports.ts'

/** At least this many times as fast as survey-core. */
const target = 200

const reportCount = 10
const rounds = 9
/** Our side fills in the reports this many times in a run, so that the clock can measure it; counted out again below. */
const repeats = 200

/**
 * One full report: every answer set by itself, visibility of every item and completeness read after each, validated at the end.
 * Neither side shows anything. Making survey-core's model from its JSON is not counted; our sheet's making is.
 * Returns whether the target was met.
 */
export async function benchQuestionnaire(): Promise<boolean> {
  const edition = newestEdition()
  const reports = filledReports(edition, reportCount)
  const items = itemsOf(edition)
    .filter(({ question }) => !question.derivedFrom)
    .map(({ key }) => key)
  reports.forEach((report) => assertSame(edition, items, report))

  const names = new Map(itemsOf(edition).map((item) => [item.key, surveyName(item)]))
  const survey = new Model(asSurvey(edition))
  const theirs = {
    name: 'survey-core 3.1.1',
    run: () => reports.forEach((report) => void fillInSurvey(survey, names, report)),
  }
  const ours = {
    name: 'this system',
    run: () => {
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        reports.forEach((report) => void fillInSheet(edition, items, report))
      }
    },
  }

  const [theirRuns = [], ourRuns = []] = await runInTurn([theirs, ours], { rounds, warmUp: 3 })
  const answers = reports.reduce((total, report) => total + report.length, 0) / reportCount
  const theirTime = median(theirRuns) / reportCount
  const ourTime = median(ourRuns) / reportCount / repeats
  const ratio = theirTime / ourTime

  console.log(
    `\nOne full report, edition ${edition.id}, ${answers.toFixed(1)} answers, median of ${rounds} rounds\n`,
  )
  console.log(
    table(
      ['', 'a report', 'times as fast', 'target'],
      [
        [theirs.name, `${(theirTime * 1000).toFixed(1)} µs`, '1', ''],
        [ours.name, `${(ourTime * 1000).toFixed(1)} µs`, ratio.toFixed(0), `≥ ${target}`],
      ],
    ),
  )
  return ratio >= target
}

/** What both sides must agree on, after every answer and at the end. */
interface Followed {
  readonly shown: readonly ItemKey[]
  readonly complete: boolean
}

function fillInSheet(edition: Edition, items: readonly ItemKey[], report: FilledReport): number {
  const sheet = new AnswerSheet(edition)
  const answers: Partial<Record<ItemKey, FilledReport[number]['value']>> = {}
  let seen = 0
  for (const { item, value } of report) {
    if (!sheet.set(item, value).ok) throw new Error(`${item} was refused`)
    answers[item] = value
    for (const key of items) if (sheet.isShown(key)) seen += 1
    if (sheet.complete) seen += 1
  }
  return seen + progressOf(edition, answers).missing.length
}

type SurveyNames = ReadonlyMap<ItemKey, ReturnType<typeof surveyName>>

function fillInSurvey(survey: Model, names: SurveyNames, report: FilledReport): number {
  survey.clear(true, true)
  const questions = survey.getAllQuestions()
  let seen = 0
  for (const { item, value } of report) {
    setInSurvey(survey, names, item, value)
    for (const question of questions) if (question.isVisible) seen += 1
    if (isComplete(survey)) seen += 1
  }
  return seen + (survey.validate(false) ? 0 : 1)
}

function setInSurvey(survey: Model, names: SurveyNames, item: ItemKey, value: string): void {
  const name = names.get(item)
  if (!name) throw new Error(`${item} has no name in the survey`)
  if (name.row === null) survey.setValue(name.question, value)
  else {
    const rows = (survey.getValue(name.question) ?? {}) as Record<string, string>
    survey.setValue(name.question, { ...rows, [name.row]: value })
  }
}

function isComplete(survey: Model): boolean {
  const { requiredQuestionCount, requiredAnsweredQuestionCount } = survey.getProgressInfo()
  return requiredAnsweredQuestionCount === requiredQuestionCount
}

/** A race between two that do different things says nothing: they must show the same after every answer. */
function assertSame(edition: Edition, items: readonly ItemKey[], report: FilledReport): void {
  const survey = new Model(asSurvey(edition))
  const sheet = new AnswerSheet(edition)
  const names = new Map(itemsOf(edition).map((item) => [item.key, surveyName(item)]))
  report.forEach(({ item, value }, index) => {
    setInSurvey(survey, names, item, value)
    sheet.set(item, value)
    const ours: Followed = { shown: items.filter((key) => sheet.isShown(key)), complete: sheet.complete }
    const theirs: Followed = { shown: shownInSurvey(survey, edition), complete: survey.validate(false) }
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
      throw new Error(`After answer ${index + 1} (${item} = ${value}) the two sides differ`)
    }
  })
  if (!sheet.complete || !isComplete(survey)) throw new Error('The report is not complete at its end')
}

function shownInSurvey(survey: Model, edition: Edition): readonly ItemKey[] {
  return itemsOf(edition)
    .filter(({ question }) => !question.derivedFrom && survey.getQuestionByName(question.key).isVisible)
    .map(({ question, row }) => itemKeyOf(question.key, row?.key ?? null))
}

function newestEdition(): Edition {
  const newest = Object.values(editions).toSorted((a, b) => b.year - a.year)[0]
  if (!newest) throw new Error('There is no edition')
  return newest
}
