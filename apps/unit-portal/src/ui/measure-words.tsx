import { useTranslation } from 'react-i18next'
import type { Deadline, Due, MeasureState, Owner } from '@hms/domain/action-plan'
import type { LocalizedText } from '@hms/domain/language'
import { formatDate } from '@hms/texts'
import { useLanguage, useLocalized } from './use-language.ts'

/** An owner as the server names it. */
export type NamedOwner =
  | Exclude<Owner, { readonly kind: 'person' }>
  | { readonly kind: 'person'; readonly personId: string; readonly name: LocalizedText }

/** Reads who sees to something. */
export function useOwnerName(): (owner: NamedOwner) => string {
  const { t } = useTranslation('common')
  const localized = useLocalized()
  return (owner) => {
    if (owner.kind === 'person') return localized(owner.name)
    return owner.kind === 'role' ? t(`roles.${owner.role}`) : owner.name
  }
}

/** Reads until when something is to be done. */
export function useDeadlineWords(): (deadline: Deadline) => string {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  return (deadline) => (deadline.kind === 'ongoing' ? t('ongoing') : formatDate(deadline.day, language))
}

const looks: Readonly<Record<MeasureState, string>> = {
  planned: 'notStarted',
  inProgress: 'inProgress',
  done: 'complete',
  effectConfirmed: 'submitted',
  reopened: 'reopened',
  dropped: 'closed',
}

/** The state of a measure: a shape and a word. */
export function MeasureStatus({ state }: { readonly state: MeasureState }) {
  const { t } = useTranslation('plan')
  return (
    <span className="hms-status" data-state={looks[state]}>
      {t(`states.${state}`)}
    </span>
  )
}

const pressing: ReadonlySet<Due> = new Set(['late', 'reviewDue', 'soon'])

/** That a measure is late, soon due or to be looked at again; nothing where there is time. */
export function DueStatus({ due }: { readonly due: Due }) {
  const { t } = useTranslation('plan')
  if (!pressing.has(due)) return null
  return (
    <span className="hms-status" data-state={due === 'soon' ? 'announced' : 'late'}>
      {t(`dues.${due}`)}
    </span>
  )
}
