import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import { AnswerSheet } from '@hms/domain/report'
import { useMutation, useQuery } from '@tanstack/react-query'
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
import { PreviewQuestion } from './preview-question.tsx'

/** The questionnaire of a campaign as a unit meets it. Answers open and close questions, and stay in this page. */
export function PreviewPage(): ReactNode {
  const { t } = useCampaignTexts()
  const { year, state } = useCampaign()
  const edition = useQuery(api.campaign.preview.queryOptions({ year }))
  return (
    <>
      <PageHeading title={t('edition.title', { year })} lead={t('edition.lead')} />
      <EditionChoice />
      <Loaded queries={[edition]}>{([loaded]) => <Questionnaire key={loaded.id} edition={loaded} />}</Loaded>
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

function Questionnaire({ edition }: { readonly edition: Edition }) {
  const { t, text } = useCampaignTexts()
  const { section: wanted } = useSearch({ from: '/kontoret/rapportering/$year/skjema' })
  const navigate = useNavigate({ from: '/kontoret/rapportering/$year/skjema' })
  const [answers, setAnswers] = useState<Readonly<Record<ItemKey, Answer>>>({})
  const sheet = useMemo(() => new AnswerSheet(edition, answers), [edition, answers])
  const section = edition.sections.find(({ key }) => key === wanted) ?? edition.sections[0]
  return (
    <div className="hms-stack desk-preview">
      <div className="hms-cluster desk-form-line">
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
          onAnswer={(item, answer) => setAnswers((before) => ({ ...before, [item]: answer }))}
        />
      ))}
    </div>
  )
}
