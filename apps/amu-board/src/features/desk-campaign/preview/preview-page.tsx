import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import { AnswerSheet } from '@hms/domain/report'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import { FilterBar, SelectField } from '../../../ui/filter-field.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import { ChangeProblem } from '../change-problem.tsx'
import { refreshScreens } from '../refresh.ts'
import type { PreviousReport } from './previous-in-preview.tsx'
import { PreviewQuestion } from './preview-question.tsx'

/** The questionnaire of a campaign as a unit meets it. Answers open and close questions, and stay in this page. */
export function PreviewPage(): ReactNode {
  const { t } = useCampaignTexts()
  const { year, state } = useCampaign()
  const { unit } = useSearch({ from: '/kontoret/rapportering/$year/skjema' })
  const preview = useQuery(
    api.campaign.preview.queryOptions(
      { year, ...(unit !== undefined && { unitCode: unit }) },
      { placeholderData: keepPreviousData },
    ),
  )
  return (
    <>
      <PageHeading title={t('edition.title', { year })} lead={t('edition.lead')} />
      <EditionChoice />
      <Loaded queries={[preview]}>
        {([{ edition, previous }]) => (
          <Questionnaire key={edition.id} edition={edition} previous={unit === undefined ? null : previous} />
        )}
      </Loaded>
      {state === 'draft' ? (
        <Link to="/kontoret/rapportering/$year" params={{ year: String(year) }} className="ds-link">
          {t('common:actions.back')}
        </Link>
      ) : null}
    </>
  )
}

function EditionChoice() {
  const { t } = useCampaignTexts()
  const { year, edition, change } = useCampaign()
  const choosing = useMutation(api.campaign.setEdition.mutationOptions({ onSuccess: refreshScreens }))
  if (!change?.parts.includes('edition')) {
    return (
      <p className="hms-subtle">
        {t('edition.chosen', { edition })}. {t('edition.fixed')}
      </p>
    )
  }
  return (
    <>
      <FilterBar>
        <SelectField
          label={t('edition.choose')}
          value={edition}
          options={change.editions.map((id) => ({ value: id, label: t('edition.chosen', { edition: id }) }))}
          onChange={(chosen) => choosing.mutate({ year, edition: chosen })}
        />
      </FilterBar>
      <ChangeProblem error={choosing.error} />
    </>
  )
}

/** As which of the campaign's units the questionnaire is looked at: its last answers stand beside the questions. */
function UnitChoice() {
  const { t, text } = useCampaignTexts()
  const { year } = useCampaign()
  const { unit = '' } = useSearch({ from: '/kontoret/rapportering/$year/skjema' })
  const navigate = useNavigate({ from: '/kontoret/rapportering/$year/skjema' })
  const units = useQuery(api.campaign.units.queryOptions({ year }))
  const reporting = units.data?.units.filter(({ reports }) => reports) ?? []
  return (
    <SelectField
      label={t('edition.asUnit')}
      value={unit}
      options={[
        { value: '', label: t('edition.noUnit') },
        ...reporting.map(({ code, name }) => ({ value: code, label: text(name) })),
      ]}
      onChange={(code) =>
        void navigate({
          search: (current) => ({ ...current, unit: code === '' ? undefined : code }),
          resetScroll: false,
        })
      }
    />
  )
}

interface QuestionnaireProps {
  readonly edition: Edition
  readonly previous: PreviousReport | null
}

function Questionnaire({ edition, previous }: QuestionnaireProps) {
  const { t, text } = useCampaignTexts()
  const { section: wanted } = useSearch({ from: '/kontoret/rapportering/$year/skjema' })
  const navigate = useNavigate({ from: '/kontoret/rapportering/$year/skjema' })
  const [answers, setAnswers] = useState<Readonly<Record<ItemKey, Answer>>>({})
  const sheet = useMemo(() => new AnswerSheet(edition, answers), [edition, answers])
  const section = edition.sections.find(({ key }) => key === wanted) ?? edition.sections[0]
  return (
    <div className="hms-stack desk-preview">
      <div className="hms-cluster desk-form-line">
        <UnitChoice />
        <SelectField
          label={t('edition.section')}
          value={section?.key ?? ''}
          options={edition.sections.map(({ key, title }) => ({ value: key, label: text(title) }))}
          onChange={(key) =>
            void navigate({ search: (current) => ({ ...current, section: key }), resetScroll: false })
          }
        />
        <span role="status" className="hms-subtle">
          {t('edition.progress', { answered: sheet.answered, shown: sheet.shown })}
        </span>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => setAnswers({})}
        >
          {t('edition.empty')}
        </button>
      </div>
      {section?.questions.map((key) => (
        <PreviewQuestion
          key={key}
          edition={edition}
          questionKey={key}
          sheet={sheet}
          previous={previous}
          onAnswer={(item, answer) => setAnswers((before) => ({ ...before, [item]: answer }))}
        />
      ))}
    </div>
  )
}
