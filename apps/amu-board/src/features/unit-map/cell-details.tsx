import { favourOf } from '@hms/domain/indicator'
import type { Edition, Item } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { answerWord } from '../../ui/indicator-words.ts'
import { Loaded } from '../../ui/loaded.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TextTools } from '../../ui/texts.ts'
import { useTexts } from '../../ui/texts.ts'
import { unitInSection } from './map-columns.ts'
import type { MapSection, MapUnit } from './map-columns.ts'

type Outcome = Outputs['committee']['unitAnswers']['outcomes'][number]

/** What a unit answered to one item of the chosen section. */
interface AnsweredItem {
  readonly item: Item
  readonly outcome: Outcome
}

/** The questions behind a cell of the map, with what the unit answered. */
export function CellDetails({
  unit,
  section,
}: {
  readonly unit: MapUnit
  readonly section: MapSection
}): ReactNode {
  const tools = useTexts()
  const { t, text } = tools
  const { year } = useBoard()
  const navigate = useNavigate({ from: '/enheter' })
  const dialog = useRef<HTMLDialogElement>(null)
  const answers = useQuery(
    api.committee.unitAnswers.queryOptions({ year: year.year, unitCode: unit.unit.code }),
  )
  const edition = useQuery(api.questionnaire.edition.queryOptions({ year: year.year }))
  const title = t('unitMap.details', { unit: text(unit.unit.name), section: text(section.title) })

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const close = () =>
    void navigate({
      search: (current) => ({ ...current, unit: undefined, section: undefined }),
      resetScroll: false,
    })

  return (
    <dialog ref={dialog} className="ds-dialog board-dialog" aria-labelledby="cell-title" onClose={close}>
      <div className="hms-stack" data-gap="sm">
        <div className="hms-cluster" data-justify="between">
          <h2 id="cell-title" className="ds-heading" data-size="xs">
            {title}
          </h2>
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            onClick={() => dialog.current?.close()}
          >
            {t('common:actions.close')}
          </button>
        </div>
        <p className="ds-paragraph">{unitInSection(unit, section.key, tools)}</p>
        <Loaded queries={[answers, edition]}>
          {([{ outcomes, letThrough }, loadedEdition]) => (
            <>
              {letThrough && <p className="ds-paragraph">{t('unitMap.letThrough')}</p>}
              <Answers title={title} answered={answeredItems(loadedEdition, section.key, outcomes)} />
            </>
          )}
        </Loaded>
      </div>
    </dialog>
  )
}

function Answers({
  title,
  answered,
}: {
  readonly title: string
  readonly answered: readonly AnsweredItem[]
}) {
  const tools = useTexts()
  const { year, fill } = useBoard()
  const columns = columnsOf(tools, fill)
  return (
    <>
      <DataTable caption={title} columns={columns} rows={answered} rowKey={({ item }) => item.key} />
      <ExportButtons title={title} details={[year.year]} columns={columns} rows={answered} />
    </>
  )
}

function answeredItems(
  edition: Edition,
  section: string,
  outcomes: readonly Outcome[],
): readonly AnsweredItem[] {
  const keys = edition.sections.find(({ key }) => key === section)?.questions ?? []
  const byItem = new Map(outcomes.map((outcome) => [outcome.item, outcome]))
  return itemsOf(edition).flatMap((item) => {
    const outcome = byItem.get(item.key)
    return keys.includes(item.question.key) && outcome ? [{ item, outcome }] : []
  })
}

function columnsOf(
  { t }: TextTools,
  fill: ReturnType<typeof useBoard>['fill'],
): readonly Column<AnsweredItem>[] {
  return [
    {
      key: 'number',
      header: t('columns.number'),
      kind: 'text',
      value: ({ item }) => item.question.number,
    },
    {
      key: 'question',
      header: t('columns.question'),
      kind: 'text',
      rowHeader: true,
      value: ({ item: { question, row } }) =>
        row ? `${fill(question.text)} ${fill(row.text)}` : fill(question.text),
      cell: ({ item: { question, row } }) => fill(row ? row.text : question.text),
    },
    {
      key: 'answer',
      header: t('columns.answer'),
      kind: 'text',
      value: ({ outcome: { shown, answer } }) => {
        if (!shown) return t('common:missing.notShown')
        return answer ? answerWord(t, answer) : t('common:missing.blank')
      },
    },
    {
      key: 'favour',
      header: t('unitMap.favour'),
      kind: 'text',
      value: ({ item, outcome: { shown, answer } }) =>
        shown && answer ? t(`unitMap.favours.${favourOf(item, answer)}`) : null,
    },
  ]
}
