import { formatDateTime } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { useSaving } from '../../app/use-saving.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { AbsencesSection } from './absences-section.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import { HistorySection } from './history-section.tsx'
import { PersonForm } from './person-form.tsx'
import { RolesSection } from './roles-section.tsx'

/** A person: who it is, roles, absences, sessions, and what was changed. */
export function PersonPage(): ReactNode {
  const { t } = useDeskTexts()
  const { id } = useParams({ from: '/kontoret/personer/$id' })
  const person = useQuery(api.people.person.queryOptions({ id }))
  return (
    <>
      <p>
        <Link to="/kontoret/personer" className="ds-link">
          {t('person.all')}
        </Link>
      </p>
      {person.data ? null : <PageHeading title={t('person.title')} />}
      <Loaded queries={[person]}>{([found]) => <Person person={found} />}</Loaded>
    </>
  )
}

function Person({ person }: { readonly person: Outputs['people']['person'] }) {
  const { t, text } = useDeskTexts()
  const [changing, setChanging] = useState(false)
  const facts = [
    [t('person.principalName'), person.principalName ?? t('people.noAccount')],
    [t('person.email'), person.email],
    [t('person.language'), person.language && t(`common:languages.${person.language}`)],
  ] as const
  return (
    <>
      <PageHeading title={text(person.name)}>
        <dl className="hms-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value ?? t('person.notGiven')}</dd>
            </div>
          ))}
        </dl>
        <p className="board-page-action">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => setChanging(true)}
          >
            {t('person.change')}
          </button>
        </p>
      </PageHeading>
      {changing ? (
        <PersonForm person={person} onClose={() => setChanging(false)} onSaved={() => setChanging(false)} />
      ) : null}
      <div className="hms-stack" data-gap="lg">
        <RolesSection person={person} />
        <AbsencesSection person={person} />
        <SessionsSection person={person} />
        <HistorySection id={person.id} />
      </div>
    </>
  )
}

function SessionsSection({ person }: { readonly person: Outputs['people']['person'] }) {
  const { t, text, language } = useDeskTexts()
  const { count, lastSeenAt } = person.sessions
  const [asking, setAsking] = useState(false)
  const saving = useSaving(api.people.endSessions.mutationOptions(), () => setAsking(false))
  return (
    <section className="hms-stack" data-gap="sm" aria-labelledby="sessions">
      <h2 className="ds-heading" data-size="sm" id="sessions">
        {t('sessions.heading')}
      </h2>
      <p role="status">
        {count === 0 || lastSeenAt === null
          ? t('sessions.none')
          : t('sessions.count', { count, at: formatDateTime(lastSeenAt, language) })}
      </p>
      {count > 0 ? (
        <p>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => setAsking(true)}
          >
            {t('sessions.end')}
          </button>
        </p>
      ) : null}
      {asking ? (
        <ConfirmForm
          title={t('sessions.endTitle')}
          about={t('sessions.endText', { name: text(person.name) })}
          submitLabel={t('sessions.end')}
          saving={saving}
          onConfirm={() => saving.save({ id: person.id })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  )
}
