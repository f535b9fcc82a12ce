import type { KnownRegister } from '@hms/domain/figure-register'
import { figureRegisters } from '@hms/domain/figure-register'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import type { RegisterRow } from './register-columns.tsx'
import { RegisterHistory } from './register-history.tsx'
import { RegisterImport } from './register-import.tsx'
import { RegisterRows } from './register-rows.tsx'
import { useRegisterTexts } from './register-texts.ts'
import { RowForm } from './row-form.tsx'

/** One register: its rows, and for those who keep it files, changes and history. All of it follows from its description. */
export function RegisterPage(): ReactNode {
  const { id } = useParams({ from: '/registre/$id' })
  const register = figureRegisters.find((one) => one.id === id)
  return register ? <OneRegister key={id} register={register} /> : <NotFoundPage />
}

function OneRegister({ register }: { readonly register: KnownRegister }) {
  const { t } = useRegisterTexts()
  const list = useQuery(api.figureRegister.list.queryOptions())
  return (
    <>
      <p>
        <Link to="/registre" className="ds-link">
          {t('back')}
        </Link>
      </p>
      <PageHeading title={t(`registers.${register.id}.name`)} lead={t(`registers.${register.id}.about`)} />
      <Loaded queries={[list]}>
        {([{ mayChange, registers }]) =>
          register.persons && !mayChange ? (
            <Closed register={register} />
          ) : (
            <OpenRegister
              register={register}
              mayChange={mayChange}
              years={registers.find(({ id }) => id === register.id)?.years ?? []}
            />
          )
        }
      </Loaded>
    </>
  )
}

function Closed({ register }: { readonly register: KnownRegister }) {
  const { t } = useRegisterTexts()
  return (
    <div className="hms-stack" data-gap="sm">
      <p className="hms-empty">{t('list.closed')}</p>
      {register.id === 'sickLeave' ? (
        <p>
          <Link to="/sykefravaer" className="ds-link">
            {t('list.toSickLeave')}
          </Link>
        </p>
      ) : null}
    </div>
  )
}

function OpenRegister({
  register,
  mayChange,
  years,
}: {
  readonly register: KnownRegister
  readonly mayChange: boolean
  readonly years: readonly number[]
}) {
  const { t, text } = useRegisterTexts()
  const { open } = useSearch({ from: '/registre/$id' })
  const navigate = useNavigate({ from: '/registre/$id' })
  const [editing, setEditing] = useState<RegisterRow | 'new' | null>(null)
  const [saved, setSaved] = useState(false)
  const units = useQuery(api.organisation.list.queryOptions())
  const options = (units.data ?? []).map(({ code, name, campus }) => ({ code, name: text(name), campus }))
  const toggle = (part: 'import' | 'history') =>
    void navigate({
      search: (current) => ({ ...current, open: current.open === part ? undefined : part }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="hms-stack" data-gap="lg">
      {register.persons ? (
        <div className="ds-alert board-notice" data-color="warning">
          <p className="ds-paragraph">{t('list.ofPersons')}</p>
        </div>
      ) : null}
      {register.id === 'publishedFigures' ? (
        <div className="ds-alert board-notice" data-color="info">
          <p className="ds-paragraph">{t('list.published')}</p>
        </div>
      ) : null}
      {mayChange ? (
        <div className="hms-cluster">
          <button
            type="button"
            className="ds-button"
            onClick={() => {
              setSaved(false)
              setEditing('new')
            }}
          >
            {t('list.add')}
          </button>
          {(['import', 'history'] as const).map((part) => (
            <button
              key={part}
              type="button"
              className="ds-button"
              data-variant="secondary"
              aria-expanded={open === part}
              onClick={() => toggle(part)}
            >
              {t(`list.${part}`)}
            </button>
          ))}
        </div>
      ) : null}
      {saved ? (
        <p role="status" className="hms-subtle">
          {t('form.saved')}
        </p>
      ) : null}
      {mayChange && open === 'import' ? <RegisterImport register={register} /> : null}
      {mayChange && open === 'history' ? <RegisterHistory register={register} /> : null}
      <RegisterRows
        register={register}
        mayChange={mayChange}
        years={years}
        unitName={(code) => options.find((unit) => unit.code === code)?.name ?? code}
        onChange={(row) => {
          setSaved(false)
          setEditing(row)
        }}
      />
      {editing ? (
        <RowForm
          register={register}
          row={editing === 'new' ? null : editing}
          units={options}
          onClose={() => setEditing(null)}
          onSaved={() => {
            setEditing(null)
            setSaved(true)
          }}
        />
      ) : null}
    </div>
  )
}
