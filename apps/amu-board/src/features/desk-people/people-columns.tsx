import { formatDate } from '@hms/texts'
import { Link } from '@tanstack/react-router'
import type { Outputs } from '../../app/api.ts'
import type { DeskTextTools } from '../../app/desk-texts.ts'
import { roleAtPlace } from '../../app/desk-words.ts'
import type { Column } from '../../ui/table/column.ts'

/** A person of the list. */
export type PersonRow = Outputs['people']['list']['persons'][number]

/** The columns of the list of persons; user name and e-mail address have columns of their own in the file. */
export function peopleColumns(tools: DeskTextTools): readonly Column<PersonRow>[] {
  const { t, text, language } = tools
  const rolesOf = ({ roles }: PersonRow) => roles.map((role) => roleAtPlace(tools, role))
  return [
    {
      key: 'name',
      header: t('people.columns.name'),
      kind: 'text',
      rowHeader: true,
      value: ({ name }) => text(name),
      cell: ({ id, name, email, principalName }) => (
        <>
          <Link to="/kontoret/personer/$id" params={{ id }} className="ds-link">
            {text(name)}
          </Link>
          <span className="board-below">{email ?? principalName ?? t('people.noAccount')}</span>
        </>
      ),
    },
    {
      key: 'principalName',
      header: t('person.principalName'),
      kind: 'text',
      exportOnly: true,
      value: ({ principalName }) => principalName,
    },
    {
      key: 'email',
      header: t('person.email'),
      kind: 'text',
      exportOnly: true,
      value: ({ email }) => email,
    },
    {
      key: 'roles',
      header: t('people.columns.roles'),
      kind: 'text',
      unsorted: true,
      value: (row) => rolesOf(row).join('; ') || null,
      cell: (row) =>
        row.roles.length === 0 ? (
          <span className="hms-subtle">{t('people.noRole')}</span>
        ) : (
          <ul className="hms-plain-list">
            {rolesOf(row).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        ),
    },
    {
      key: 'away',
      header: t('people.columns.away'),
      kind: 'text',
      unsorted: true,
      value: ({ away }) => (away ? t('people.away') : null),
    },
    {
      key: 'end',
      header: t('people.columns.end'),
      kind: 'text',
      value: ({ nextEnd }) => (nextEnd === null ? null : formatDate(nextEnd, language)),
    },
  ]
}
