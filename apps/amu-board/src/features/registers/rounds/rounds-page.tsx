import { roomFileColumns } from '@hms/domain/safety-round'
import type { ReactNode } from 'react'
import { BoardFilters } from '../../../app/board-filters.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { ExchangePanel } from '../exchange-panel.tsx'
import { useRegisterTexts } from '../register-texts.ts'
import { CoverageTable } from './coverage-table.tsx'
import { RoundList } from './round-list.tsx'

/** The register of safety rounds: which units have had theirs this year, and the rooms that they are walked in. */
export function RoundsPage(): ReactNode {
  const { t } = useRegisterTexts()
  return (
    <>
      <PageHeading title={t('rounds.title')} lead={t('rounds.lead')} />
      <BoardFilters />
      <div className="hms-stack board-whole-tables" data-gap="lg">
        <CoverageTable />
        <RoundList />
        <section className="hms-stack" data-gap="sm" aria-labelledby="rooms">
          <h2 className="ds-heading" data-size="sm" id="rooms">
            {t('rounds.rooms')}
          </h2>
          <p className="hms-prose">{t('rounds.roomsLead')}</p>
          <ExchangePanel register="rooms" columns={roomFileColumns} />
        </section>
      </div>
    </>
  )
}
