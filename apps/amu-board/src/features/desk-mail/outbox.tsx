import { mailProblems, mailStates } from '@hms/domain/mail'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { FilterBar, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { MailItem } from './mail-item.tsx'
import type { DeskMailSearch } from './search.ts'

type MailPage = Outputs['mail']['list']

/** The mails by state, the newest first. */
export function Outbox(): ReactNode {
  const { t } = useDeskTexts()
  const { state } = useSearch({ from: '/kontoret/epost' })
  const navigate = useNavigate({ from: '/kontoret/epost' })
  const mails = useInfiniteQuery(
    api.mail.list.infiniteQueryOptions(
      { state: state ?? null },
      { initialCursor: null, getNextPageParam: ({ next }) => next, refetchInterval: 15_000 },
    ),
  )
  const first = mails.data?.pages[0]
  const all = first ? Object.values(first.counts).reduce((sum, count) => sum + count, 0) : null
  const counted = (name: string, count: number | null | undefined) =>
    count === null || count === undefined ? name : `${name} (${count})`
  return (
    <section className="hms-stack" data-gap="sm" aria-labelledby="outbox-heading">
      <h2 className="ds-heading" data-size="sm" id="outbox-heading">
        {t('mail.outbox')}
      </h2>
      <Waiting page={first} />
      <FilterBar>
        <SelectField
          label={t('mail.show')}
          value={state ?? ''}
          options={[
            { value: '', label: counted(t('mail.all'), all) },
            ...mailStates.map((each) => ({
              value: each,
              label: counted(t(`mail.states.${each}`), first?.counts[each]),
            })),
          ]}
          onChange={(value) =>
            void navigate({
              search: (current) => ({ ...current, state: (value || undefined) as DeskMailSearch['state'] }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </FilterBar>
      <Loaded queries={[mails]}>
        {([{ pages }]) => {
          const shown = pages.flatMap((page) => page.mails)
          if (shown.length === 0) return <p className="hms-empty">{t('mail.none')}</p>
          return (
            <ul className="hms-plain-list hms-stack" data-gap="sm">
              {shown.map((mail) => (
                <MailItem key={mail.id} mail={mail} />
              ))}
            </ul>
          )
        }}
      </Loaded>
      {mails.hasNextPage ? (
        <p>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => void mails.fetchNextPage()}
          >
            {t('mail.more')}
          </button>
        </p>
      ) : null}
    </section>
  )
}

/** What keeps mails from getting away, and has to be mended by somebody. */
function Waiting({ page }: { readonly page: MailPage | undefined }): ReactNode {
  const { t } = useDeskTexts()
  const problems = mailProblems.filter((problem) => (page?.waitingFor[problem] ?? 0) > 0)
  if (problems.length === 0) return null
  return (
    <div className="ds-alert" data-color="warning">
      <h3 className="ds-heading" data-size="2xs">
        {t('mail.waitingFor.heading')}
      </h3>
      {problems.map((problem) => (
        <p key={problem} className="ds-paragraph">
          {t(`mail.waitingFor.${problem}`, { count: page?.waitingFor[problem] ?? 0 })}
        </p>
      ))}
    </div>
  )
}
