import { useState } from 'react'
import { useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate, formatList } from '@hms/texts'
import { trpc } from '../../../app/api.ts'
import type { SafetyService } from '../../../app/api.ts'
import { ProblemPage } from '../../../app/problem-page.tsx'
import { PagePending } from '../../../ui/page-pending.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { RegisterPage } from '../register-page.tsx'
import { ElectionDialog } from './election-dialog.tsx'
import { ElectionTable } from './election-table.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import { MeetingTable } from './meeting-table.tsx'

/** Who is elected in a unit, by which elections, and when manager and representative meet. */
export function ServicePage() {
  const { t } = useTranslation('registers')
  const { unitCode = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(trpc.safetyService.ofUnit.queryOptions({ unitCode }))
  if (error) return <ProblemPage error={error} retry={() => void refetch()} />
  if (!data) return <PagePending />
  return (
    <RegisterPage title={t('service.title')} lead={t('service.lead')} unitCode={unitCode}>
      <Elected service={data} />
      <Meetings service={data} />
      <Elections service={data} />
    </RegisterPage>
  )
}

interface PartProps {
  readonly service: SafetyService
}

function Elected({ service: { representatives, areas } }: PartProps) {
  const { t } = useTranslation(['registers', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {t('service.elected')}
      </h2>
      {areas.length > 0 && (
        <p className="hms-subtle">
          {t('service.areas', {
            areas: formatList(
              areas.map(({ name }) => localized(name)),
              language,
              'and',
            ),
          })}
        </p>
      )}
      {representatives.length === 0 ? (
        <p className="hms-empty">{t('service.nobody')}</p>
      ) : (
        <ul className="hms-plain-list hms-stack" data-gap="sm">
          {representatives.map(({ person, role, validTo }) => (
            <li key={`${role} ${person?.id} ${validTo}`}>
              <strong>{t(`common:roles.${role}`)}</strong>:{' '}
              {person ? localized(person.name) : t('service.hidden')}{' '}
              {validTo !== null && (
                <span className="hms-subtle">
                  {t('service.until', { date: formatDate(validTo, language) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Meetings({ service }: PartProps) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const [isAdding, setAdding] = useState(false)
  const { unit, meetings, standing, may } = service
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {t('service.meetings')}
      </h2>
      {standing.nextOn === null ? (
        <div className="ds-alert" data-color="warning" data-size="sm">
          <p>{t('service.noNext')}</p>
        </div>
      ) : (
        <p>{t('service.next', { date: formatDate(standing.nextOn, language) })}</p>
      )}
      {may.changeMeetings && (
        <p className="hms-no-print">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => setAdding(true)}
          >
            {t('service.addMeeting')}
          </button>
        </p>
      )}
      {meetings.length === 0 ? (
        <p className="hms-empty">{t('service.noMeetings')}</p>
      ) : (
        <MeetingTable unitCode={unit.code} meetings={meetings} mayChange={may.changeMeetings} />
      )}
      {isAdding && <MeetingDialog unitCode={unit.code} meeting={null} onClose={() => setAdding(false)} />}
    </section>
  )
}

function Elections({ service }: PartProps) {
  const { t } = useTranslation('registers')
  const [isAdding, setAdding] = useState(false)
  const { elections, may } = service
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {t('service.elections')}
      </h2>
      {may.changeElections && (
        <p className="hms-no-print">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => setAdding(true)}
          >
            {t('service.addElection')}
          </button>
        </p>
      )}
      {elections.length === 0 ? (
        <p className="hms-empty">{t('service.noElections')}</p>
      ) : (
        <ElectionTable service={service} />
      )}
      {isAdding && <ElectionDialog service={service} election={null} onClose={() => setAdding(false)} />}
    </section>
  )
}
