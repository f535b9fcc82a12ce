import { reminderDates } from '@hms/domain/campaign'
import { formatDate } from '@hms/texts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useCampaign } from './campaign-layout.tsx'
import { useCampaignTexts } from './campaign-texts.ts'
import { Life } from './life.tsx'
import { NextStep } from './next-step.tsx'
import { PreparationSteps } from './preparation-steps.tsx'

/** A campaign: where it is in its life, its days, and what happens next. */
export function CampaignPage(): ReactNode {
  const { t } = useCampaignTexts()
  const { year, state, change } = useCampaign()
  return (
    <>
      <PageHeading title={t('campaign.title', { year })} />
      <div className="hms-stack" data-gap="lg">
        <Life state={state} />
        {state === 'draft' && change ? <PreparationSteps /> : null}
        <NextStep />
        <Facts />
      </div>
    </>
  )
}

function Facts() {
  const { t, language } = useCampaignTexts()
  const { year, state, edition, opensOn, deadline, closesAt, reminderDays, units } = useCampaign()
  const day = (value: string) => formatDate(value, language)
  const reminders = reminderDates(deadline, reminderDays).map((date) => formatDate(date, language, 'short'))
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('list.opensOn'), day(opensOn)],
    [t('list.deadline'), day(deadline)],
    [t('list.closesAt'), closesAt === null ? t('campaign.notClosing') : day(closesAt)],
    [
      t('campaign.unitsLabel'),
      state === 'draft' || state === 'announced' ? (
        t('common:counts.units', { count: units.total })
      ) : (
        <Link
          to="/kontoret/rapportering/$year/oppfolging"
          params={{ year: String(year) }}
          className="ds-link"
        >
          {t('common:counts.submitted', { answered: units.handedIn, total: units.total })}
        </Link>
      ),
    ],
    [t('campaign.editionLabel'), t('campaign.editionOf', { edition })],
    [t('campaign.remindersLabel'), reminders.length > 0 ? reminders.join(', ') : t('campaign.noReminders')],
  ]
  return (
    <section aria-labelledby="campaign-facts">
      <h2 id="campaign-facts" className="ds-heading desk-heading" data-size="xs">
        {t('campaign.facts')}
      </h2>
      <dl className="hms-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
