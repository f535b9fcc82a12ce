import type { CellValue, Column, KnownRegister, RegisterId } from '@hms/domain/figure-register'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useSaving } from '../../app/use-saving.ts'
import { ChoiceField, TextField } from '../../ui/form/fields.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import type { RegisterRow } from './register-columns.tsx'
import { useRegisterTexts } from './register-texts.ts'

type Fault = Extract<Outputs['figureRegister']['save'], { ok: false }>['problem'][number]

/** A unit that can be chosen. */
export interface UnitOption {
  readonly code: string
  readonly name: string
  readonly campus: string
}

/** Adds a row to a register, or changes one: a field for each of its columns. */
export function RowForm({
  register,
  row,
  units,
  onClose,
  onSaved,
}: {
  readonly register: KnownRegister
  /** Null of a new one. */
  readonly row: RegisterRow | null
  readonly units: readonly UnitOption[]
  readonly onClose: () => void
  readonly onSaved: () => void
}): ReactNode {
  const { t, language } = useRegisterTexts()
  const [cells, setCells] = useState(() =>
    Object.fromEntries(
      register.columns.map((column) => [column.name, written(row?.cells[column.name] ?? null, language)]),
    ),
  )
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const { isBusy, problem, save } = useSaving(api.figureRegister.save.mutationOptions(), (outcome) =>
    outcome.ok ? onSaved() : setFaults(outcome.problem),
  )
  return (
    <FormDialog
      title={t(row ? 'form.change' : 'form.add')}
      submitLabel={t('form.save')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => save({ register: register.id, id: row?.id ?? null, cells })}
      onClose={onClose}
    >
      {register.columns.map((column) => (
        <CellField
          key={column.name}
          register={register.id}
          column={column}
          units={units}
          value={cells[column.name] ?? ''}
          fault={faults.find((one) => one.column === column.name)}
          onChange={(value) => setCells((current) => ({ ...current, [column.name]: value }))}
        />
      ))}
    </FormDialog>
  )
}

function CellField({
  register,
  column,
  units,
  value,
  fault,
  onChange,
}: {
  readonly register: RegisterId
  readonly column: Column
  readonly units: readonly UnitOption[]
  readonly value: string
  readonly fault: Fault | undefined
  readonly onChange: (value: string) => void
}) {
  const { t, columnName, choiceName } = useRegisterTexts()
  const expected = useExpectedWords(register)
  const name = columnName(register, column.name)
  const props = {
    label: column.optional ? t('form.optional', { column: name }) : name,
    value,
    error: fault && t('form.expected', { expected: expected(fault) }),
    onChange,
  }
  const options = optionsOf(column, units, (choice) => choiceName(register, column.name, choice))
  return options ? (
    <ChoiceField {...props} options={[{ value: '', label: t('form.choose') }, ...options]} />
  ) : (
    <TextField {...props} type={column.kind === 'day' ? 'date' : 'text'} />
  )
}

/** What was expected instead of what stands there, in words. */
function useExpectedWords(register: RegisterId): (fault: Fault) => string {
  const { t: tImport } = useTranslation('import')
  const { columnName } = useRegisterTexts()
  return ({ expected: { kind, ...values } }) =>
    tImport(`expected.${kind}`, {
      ...values,
      ...('values' in values ? { values: values.values.join(', ') } : {}),
      ...('other' in values ? { other: columnName(register, values.other) } : {}),
    })
}

function optionsOf(column: Column, units: readonly UnitOption[], choiceName: (value: string) => string) {
  if (column.kind === 'choice') return column.values.map((value) => ({ value, label: choiceName(value) }))
  if (column.kind === 'unit')
    return units.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))
  if (column.kind === 'campus')
    return [...new Set(units.map(({ campus }) => campus))].map((value) => ({ value, label: value }))
  if (column.kind === 'quarter') return ['1', '2', '3', '4'].map((value) => ({ value, label: value }))
  return null
}

/** A cell as it is written by hand, with the decimal sign of the language. */
function written(value: CellValue, language: string): string {
  if (value === null) return ''
  return typeof value === 'number' && language !== 'en' ? String(value).replace('.', ',') : String(value)
}
