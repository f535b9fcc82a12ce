import { dutyRules } from '@hms/domain/annual-wheel'
import { formatDate } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { useSaving } from '../../app/use-saving.ts'
import { FilterBar, SelectField } from '../../ui/filter-field.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { TextField } from '../../ui/form/fields.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

type DutyDay = Outputs['annualWheel']['days'][number]

/** The duties of the HSE year, and until when every unit has to have done them. */
export function YearPage(): ReactNode {
  const { t } = useDeskTexts()
  const [thisYear] = useState(() => new Date().getFullYear())
  const { of: year = thisYear } = useSearch({ from: '/kontoret/hms-aret' })
  const navigate = useNavigate({ from: '/kontoret/hms-aret' })
  const days = useQuery(api.annualWheel.days.queryOptions({ year }))
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, year])].toSorted()
  return (
    <>
      <PageHeading title={t('pages.year')} lead={t('about.year')} />
      <FilterBar>
        <SelectField
          label={t('year.year')}
          value={String(year)}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(value) =>
            void navigate({ search: (current) => ({ ...current, of: Number(value) }), resetScroll: false })
          }
        />
      </FilterBar>
      <Loaded queries={[days]}>{([all]) => <Duties year={year} days={all} />}</Loaded>
    </>
  )
}

function Duties({ year, days }: { readonly year: number; readonly days: readonly DutyDay[] }) {
  const { t, text, language } = useDeskTexts()
  const [changing, setChanging] = useState<DutyDay | null>(null)
  return (
    <>
      <div className="hms-table-region" role="region" aria-label={t('pages.year')} tabIndex={0}>
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{t('pages.year')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year.duty')}</th>
              <th scope="col">{t('year.lastDay')}</th>
              <th scope="col">{t('year.saidBy')}</th>
              <th scope="col">{t('year.change')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.duty}>
                <th scope="row">{text(dutyRules[day.duty].name)}</th>
                <td>
                  {formatDate(day.set ?? day.usual, language)}
                  {day.set === null ? <span className="board-below">{t('year.usual')}</span> : null}
                </td>
                <td>{t(dutyRules[day.duty].knownBy === null ? 'year.byHand' : 'year.byRegister')}</td>
                <td>
                  <button
                    type="button"
                    className="ds-button"
                    data-variant="tertiary"
                    data-size="sm"
                    onClick={() => setChanging(day)}
                  >
                    {t('year.setDay')}
                    <span className="ds-sr-only">: {text(dutyRules[day.duty].name)}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changing ? <DayForm year={year} day={changing} onClose={() => setChanging(null)} /> : null}
    </>
  )
}

function DayForm({
  year,
  day: { duty, usual, set },
  onClose,
}: {
  readonly year: number
  readonly day: DutyDay
  readonly onClose: () => void
}) {
  const { t, text, language } = useDeskTexts()
  const [lastDay, setLastDay] = useState(set ?? usual)
  const { isBusy, problem, save } = useSaving(api.annualWheel.setDay.mutationOptions(), onClose)
  return (
    <FormDialog
      title={text(dutyRules[duty].name)}
      submitLabel={t('year.save')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => save({ year, duty, lastDay: lastDay === '' || lastDay === usual ? null : lastDay })}
      onClose={onClose}
    >
      <TextField
        type="date"
        label={t('year.lastDay')}
        hint={t('year.usualIs', { date: formatDate(usual, language) })}
        value={lastDay}
        onChange={setLastDay}
      />
    </FormDialog>
  )
}
