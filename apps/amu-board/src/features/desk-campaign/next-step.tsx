import type { CampaignMove } from '@hms/domain/campaign'
import { formatDate } from '@hms/texts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { focusPageHeading } from '../../ui/page-heading.tsx'
import type { CampaignDetails } from './campaign-layout.tsx'
import { useCampaign } from './campaign-layout.tsx'
import type { CampaignTextTools } from './campaign-texts.ts'
import { useCampaignTexts } from './campaign-texts.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { consequencesOf } from './consequences.ts'
import { refreshScreens } from './refresh.ts'

/** What happens next by itself, and what can be done by hand. */
export function NextStep(): ReactNode {
  const tools = useCampaignTexts()
  const { t } = tools
  const campaign = useCampaign()
  const [asked, setAsked] = useState<CampaignMove | 'discard' | null>(null)
  const next = campaign.change?.next ?? null
  return (
    <section className="ds-card desk-card" data-color="neutral" aria-labelledby="next-step">
      <h2 id="next-step" className="ds-heading" data-size="xs">
        {t('next.title')}
      </h2>
      <p className="ds-paragraph">{whatHappens(campaign, tools)}</p>
      {next && next.obstacles.length > 0 && campaign.state !== 'open' ? (
        <div className="ds-alert board-notice" data-color="warning">
          <p className="ds-paragraph">{t('next.cannot')}</p>
          <ul>
            {next.obstacles.map((obstacle) => (
              <li key={obstacle}>{t(`obstacles.${obstacle}`)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="hms-cluster">
        {next && next.obstacles.length === 0 ? (
          <button
            type="button"
            className="ds-button"
            data-color="accent"
            {...(campaign.state === 'draft' ? {} : { 'data-variant': 'secondary' })}
            onClick={() => setAsked(next.move)}
          >
            {t(`moves.${next.move}`)}
          </button>
        ) : null}
        {campaign.change && campaign.state === 'draft' ? (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-color="danger"
            onClick={() => setAsked('discard')}
          >
            {t('discard.button')}
          </button>
        ) : null}
      </div>
      {asked === 'discard' ? <DiscardDialog onClose={() => setAsked(null)} /> : null}
      {asked && asked !== 'discard' ? <MoveDialog move={asked} onClose={() => setAsked(null)} /> : null}
    </section>
  )
}

function whatHappens(campaign: CampaignDetails, { t, language }: CampaignTextTools): string {
  const { state, opensOn, deadline, closesAt, today } = campaign
  const day = (value: string) => formatDate(value, language)
  if (state === 'announced') return t('next.announced', { date: day(opensOn) })
  if (state !== 'open') return t(`next.${state}`)
  return [
    t(today > deadline ? 'next.openLate' : 'next.open', { date: day(deadline) }),
    closesAt === null ? t('next.closesByHand') : t('next.closesBySelf', { date: day(closesAt) }),
  ].join(' ')
}

function MoveDialog({ move, onClose }: { readonly move: CampaignMove; readonly onClose: () => void }) {
  const tools = useCampaignTexts()
  const { t } = tools
  const campaign = useCampaign()
  const { year } = campaign
  const moving = useMutation(
    api.campaign.move.mutationOptions({
      onSuccess: async () => {
        await refreshScreens()
        onClose()
        focusPageHeading()
      },
    }),
  )
  return (
    <ChangeDialog
      title={t(`moveTitles.${move}`, { year })}
      confirm={t(`moves.${move}`)}
      busy={t(`moving.${move}`)}
      isBusy={moving.isPending}
      error={moving.error}
      isDangerous={move === 'freeze'}
      onConfirm={() => moving.mutate({ year, move })}
      onClose={onClose}
    >
      <ul className="desk-consequences">
        {consequencesOf(move, campaign, tools).map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
    </ChangeDialog>
  )
}

function DiscardDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useCampaignTexts()
  const { year } = useCampaign()
  const navigate = useNavigate()
  const discarding = useMutation(
    api.campaign.discard.mutationOptions({
      onSuccess: async () => {
        await navigate({ to: '/kontoret/rapportering' })
        await refreshScreens()
      },
    }),
  )
  return (
    <ChangeDialog
      title={t('discard.title', { year })}
      confirm={t('discard.button')}
      busy={t('discard.busy')}
      isBusy={discarding.isPending}
      error={discarding.error}
      isDangerous
      onConfirm={() => discarding.mutate({ year })}
      onClose={onClose}
    >
      <p className="ds-paragraph">{t('discard.text')}</p>
    </ChangeDialog>
  )
}
