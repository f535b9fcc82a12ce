import { favourOf } from '@hms/domain/indicator'
import type { LocalizedText } from '@hms/domain/language'
import { branchesOf } from '@hms/domain/questionnaire'
import type { BranchedItem } from '@hms/domain/questionnaire'
import { answerWord } from '../../ui/indicator-words.ts'
import { asCells } from '../../ui/table/as-cells.ts'
import type { CellTable } from '../../ui/table/as-cells.ts'
import type { Column } from '../../ui/table/column.ts'
import type { TextTools } from '../../ui/texts.ts'
import type { Results } from './results.ts'
import { lackedColumns } from './lacked-table.tsx'

type Tools = Pick<TextTools, 't' | 'text'>
type Member = Results['members'][number]

/** What follows the overview in a faculty's Excel file: what is lacked, the answers by unit, and what each thing means. */
export function facultySheets(
  results: Results,
  tools: Tools,
  fill: (text: LocalizedText) => string,
): readonly CellTable[] {
  const { t } = tools
  const items = branchesOf(results.edition).items.filter(({ put }) => put)
  return [
    asCells(t('facultyResults.lacked'), lackedColumns(results, tools), results.lacked),
    asCells(t('facultyResults.answersSheet'), answerColumns(results.members, tools, fill), items),
    asCells(t('facultyResults.definitionsSheet'), definitionColumns(results, tools, fill), items),
  ]
}

function questionColumns(
  { t }: Tools,
  fill: (text: LocalizedText) => string,
): readonly Column<BranchedItem>[] {
  return [
    { key: 'number', header: t('columns.number'), kind: 'text', value: ({ question }) => question.number },
    {
      key: 'question',
      header: t('columns.question'),
      kind: 'text',
      value: ({ question }) => fill(question.text),
    },
    { key: 'row', header: t('columns.row'), kind: 'text', value: ({ row }) => row && fill(row.text) },
  ]
}

function answerColumns(
  members: readonly Member[],
  tools: Tools,
  fill: (text: LocalizedText) => string,
): readonly Column<BranchedItem>[] {
  const { t, text } = tools
  return [
    ...questionColumns(tools, fill),
    ...members.map(({ code, name, outcomes }): Column<BranchedItem> => {
      const byItem = new Map(outcomes.map((outcome) => [outcome.item, outcome]))
      return {
        key: code,
        header: text(name),
        kind: 'text',
        value: ({ key }) => {
          const outcome = byItem.get(key)
          if (!outcome) return t('common:missing.notSubmitted')
          if (!outcome.shown) return t('common:missing.notShown')
          return outcome.answer ? answerWord(t, outcome.answer) : t('common:missing.blank')
        },
      }
    }),
  ]
}

function definitionColumns(
  { edition }: Results,
  tools: Tools,
  fill: (text: LocalizedText) => string,
): readonly Column<BranchedItem>[] {
  const { t, text } = tools
  const answersThatAre = (item: BranchedItem, favour: ReturnType<typeof favourOf>) =>
    item.options
      .filter((answer) => favourOf(item, answer) === favour)
      .map((answer) => answerWord(t, answer))
      .join(', ')
  return [
    ...questionColumns(tools, fill),
    {
      key: 'section',
      header: t('columns.section'),
      kind: 'text',
      value: ({ question }) => {
        const section = edition.sections.find(({ questions }) => questions.includes(question.key))
        return section ? text(section.title) : null
      },
    },
    ...(['favourable', 'unfavourable', 'other'] as const).map((favour): Column<BranchedItem> => ({
      key: favour,
      header: t(`unitMap.favours.${favour}`),
      kind: 'text',
      value: (item) => answersThatAre(item, favour),
    })),
    {
      key: 'base',
      header: t('columns.baseKind'),
      kind: 'text',
      value: () => t('common:baseKinds.applicableUnits'),
    },
  ]
}
