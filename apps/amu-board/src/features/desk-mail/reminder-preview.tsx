import { formatDate } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { DayField, FilterBar } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'

type Preview = Outputs['reminder']['preview']

/** Who would be reminded of what, on the day that is chosen. */
export function ReminderPreview(): ReactNode {
  const { t } = useDeskTexts()
  const { day } = useSearch({ from: '/kontoret/epost' })
  const navigate = useNavigate({ from: '/kontoret/epost' })
  const preview = useQuery(api.reminder.preview.queryOptions(day === undefined ? {} : { day }))
  const id = useId()
  return (
    <section className="hms-stack" data-gap="sm" aria-labelledby={`${id}-heading`}>
      <h2 className="ds-heading" data-size="sm" id={`${id}-heading`}>
        {t('mail.preview.heading')}
      </h2>
      <p className="ds-paragraph hms-prose">{t('mail.preview.lead')}</p>
      <FilterBar>
        <DayField
          label={t('mail.preview.day')}
          value={day ?? preview.data?.day ?? ''}
          onChange={(value) =>
            void navigate({
              search: (current) => ({ ...current, day: value === '' ? undefined : value }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </FilterBar>
      <Loaded queries={[preview]}>{([loaded]) => <Previewed preview={loaded} />}</Loaded>
    </section>
  )
}

function Previewed({ preview: { reminders, comingDays } }: { readonly preview: Preview }): ReactNode {
  const { t, language } = useDeskTexts()
  const days = comingDays.map((day) => formatDate(day, language)).join(', ')
  return (
    <>
      <p className="ds-paragraph" role="status">
        {reminders.length === 0
          ? t('mail.preview.none')
          : t('mail.preview.count', { count: reminders.length })}{' '}
        {days === '' ? t('mail.preview.noneComing') : t('mail.preview.coming', { days })}
      </p>
      {reminders.length === 0 ? null : (
        <ul className="board-link-columns">
          {reminders.map((reminder) => (
            <Previewee key={reminder.personId} reminder={reminder} />
          ))}
        </ul>
      )}
    </>
  )
}

function Previewee({
  reminder: { person, hasAddress, matters },
}: {
  readonly reminder: Preview['reminders'][number]
}): ReactNode {
  const { t, text, language } = useDeskTexts()
  return (
    <li>
      <strong>{text(person)}</strong>
      {hasAddress ? null : ` (${t('mail.preview.noAddress')})`}
      <ul className="hms-plain-list hms-subtle">
        {matters.map(({ unit, task, occasion, deadline, told }) => (
          <li key={`${unit.code} ${occasion}`}>
            {t('mail.preview.line', {
              unit: text(unit.name),
              task: t(`mail.preview.tasks.${task}`),
              deadline: formatDate(deadline, language),
            })}
            {told ? ` (${t('mail.preview.told')})` : ''}
          </li>
        ))}
      </ul>
    </li>
  )
}
