import { allGroups, sickLeave } from '@hms/domain/figure-register'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { FilterBar, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PlacesTable } from './places-table.tsx'
import { Published } from './published.tsx'
import { groups } from './search.ts'
import type { SickLeaveSearch } from './search.ts'
import { Series } from './series.tsx'
import { useSickLeaveTexts } from './sick-leave-texts.ts'

type OfYear = Outputs['sickLeave']['figures']

/** Sick leave by place, group and quarter; small numbers are withheld, the same ones everywhere. */
export function SickLeavePage(): ReactNode {
  const { t } = useSickLeaveTexts()
  const { facultyInput } = useBoard()
  const { of, campus, group } = useSearch({ from: '/sykefravaer' })
  const wanted = {
    ...facultyInput,
    ...(of === undefined ? {} : { year: of }),
    ...(campus === undefined ? {} : { campus }),
    ...(group === undefined ? {} : { group }),
  }
  const figures = useQuery({
    ...api.sickLeave.figures.queryOptions(wanted),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead', { threshold: sickLeave.persons.threshold })} />
      <Loaded queries={[figures]}>{([ofYear]) => <Content ofYear={ofYear} />}</Loaded>
    </>
  )
}

function Content({ ofYear }: { readonly ofYear: OfYear }) {
  const { t } = useSickLeaveTexts()
  const { facultyInput } = useBoard()
  const { group = allGroups, place: chosen } = useSearch({ from: '/sykefravaer' })
  const { year, places } = ofYear
  if (year === null) {
    return (
      <div className="hms-stack" data-gap="lg">
        <p className="hms-empty">{t('empty')}</p>
        <Published />
      </div>
    )
  }
  const shown = places.find(({ place }) => place.kind === 'unit' && place.unit.code === chosen) ?? places[0]
  return (
    <div className="hms-stack" data-gap="lg">
      <Filters ofYear={ofYear} />
      {places.length === 0 ? (
        <p className="hms-empty">{t('nobody')}</p>
      ) : (
        <PlacesTable year={year} places={places} group={group} />
      )}
      {shown ? <Series place={shown.place} group={group} /> : null}
      {facultyInput.faculty === undefined ? <Published /> : null}
    </div>
  )
}

function Filters({ ofYear: { years, year, campuses } }: { readonly ofYear: OfYear }) {
  const { t, text } = useSickLeaveTexts()
  const { faculties, faculty } = useBoard()
  const { campus, group = allGroups } = useSearch({ from: '/sykefravaer' })
  const navigate = useNavigate({ from: '/sykefravaer' })
  const change = (changed: SickLeaveSearch & { readonly faculty?: string | undefined }) =>
    void navigate({
      // With other filters, what was chosen from the list is gone.
      search: (current) => ({ ...current, place: undefined, ...changed }),
      replace: true,
      resetScroll: false,
    })
  return (
    <FilterBar>
      <SelectField
        label={t('filters.year')}
        value={String(year ?? '')}
        options={years.map((each) => ({ value: String(each), label: String(each) }))}
        onChange={(value) => change({ of: Number(value) })}
      />
      <SelectField
        label={t('filters.faculty')}
        value={faculty?.code ?? ''}
        options={[
          { value: '', label: t('filters.allFaculties') },
          ...faculties.map(({ code, name }) => ({ value: code, label: text(name) })),
        ]}
        onChange={(value) => change({ faculty: value || undefined })}
      />
      <SelectField
        label={t('filters.campus')}
        value={campus ?? ''}
        options={[
          { value: '', label: t('filters.allCampuses') },
          ...campuses.map((each) => ({ value: each, label: each })),
        ]}
        onChange={(value) => change({ campus: value || undefined })}
      />
      <SelectField
        label={t('filters.group')}
        value={group}
        options={groups.map((each) => ({ value: each, label: t(`groups.${each}`) }))}
        onChange={(value) => {
          const found = groups.find((each) => each === value)
          change({ group: found === allGroups ? undefined : found })
        }}
      />
    </FilterBar>
  )
}
