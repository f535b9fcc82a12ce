import type { MatrixRow } from '@hms/domain/access'
import { roles, scopes } from '@hms/domain/access'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { FilterBar, SearchField, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { textMatches } from '../../ui/text-matches.ts'
import { rightsColumns } from './rights-columns.tsx'
import type { RightsTable } from './rights-columns.tsx'
import type { AccessSearch } from './search.ts'

/** Who may do what, and how far it reaches, as the server enforces it. */
export function AccessPage(): ReactNode {
  const { t } = useTranslation(['access', 'common'])
  const { role, q } = useSearch({ from: '/kontoret/tilganger' })
  const navigate = useNavigate({ from: '/kontoret/tilganger' })
  const matrix = useQuery(api.access.matrix.queryOptions())
  const change = (part: AccessSearch) =>
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true, resetScroll: false })
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <FilterBar>
        <SelectField
          label={t('role')}
          value={role ?? ''}
          options={[
            { value: '', label: t('allRoles') },
            ...roles.map((each) => ({ value: each, label: t(`common:roles.${each}`) })),
          ]}
          onChange={(value) => change({ role: roles.find((each) => each === value) })}
        />
        <SearchField
          label={t('search')}
          value={q ?? ''}
          onChange={(value) => change({ q: value || undefined })}
        />
      </FilterBar>
      <Loaded queries={[matrix]}>
        {([{ actions, fields, own }]) => (
          <div className="hms-stack" data-gap="lg">
            <Rights
              heading={t('actionsHeading')}
              of={t('right')}
              rows={actions}
              name={(right) => t(`actions.${right}`)}
            />
            <Rights
              heading={t('fieldsHeading')}
              lead={t('fieldsLead')}
              of={t('field')}
              rows={fields}
              name={(field) => t(`fields.${field}`)}
            />
            <section className="hms-stack" data-gap="sm">
              <h2 className="ds-heading" data-size="xs">
                {t('ownHeading')}
              </h2>
              <p className="ds-paragraph hms-prose">{t('ownLead')}</p>
              <ul className="ds-list">
                {own.map((right) => (
                  <li key={right}>{t(`ownActions.${right}`)}</li>
                ))}
              </ul>
            </section>
            <Scopes />
          </div>
        )}
      </Loaded>
    </>
  )
}

function Rights<Right extends string>({
  heading,
  lead,
  of,
  rows,
  name,
}: RightsTable<Right> & {
  readonly heading: string
  readonly lead?: string
  readonly rows: readonly MatrixRow<Right>[]
}) {
  const { t } = useTranslation(['access', 'common'])
  const { role, q } = useSearch({ from: '/kontoret/tilganger' })
  const shown = rows.filter(
    ({ right, scopes: byRole }) =>
      textMatches(`${name(right)} ${right}`, q) && (role === undefined || byRole[role] !== null),
  )
  const columns = rightsColumns(t, { of, name }, role === undefined ? roles : [role])
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs">
        {heading}
      </h2>
      {lead ? <p className="ds-paragraph hms-prose">{lead}</p> : null}
      {shown.length === 0 ? (
        <p className="hms-empty">{t('none')}</p>
      ) : (
        <>
          <DataTable
            caption={heading}
            columns={columns}
            rows={shown}
            rowKey={({ right }) => right}
            stickyColumn
          />
          <ExportButtons title={heading} columns={columns} rows={shown} />
        </>
      )}
    </section>
  )
}

function Scopes() {
  const { t } = useTranslation(['access', 'common'])
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs">
        {t('scopesHeading')}
      </h2>
      <dl className="hms-facts">
        {scopes.map((scope) => (
          <div key={scope}>
            <dt>{t(`scopes.${scope}`)}</dt>
            <dd>{t(`scopesExplained.${scope}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
