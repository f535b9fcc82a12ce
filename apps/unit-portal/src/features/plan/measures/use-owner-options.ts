import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import type { Option } from '../../../ui/fields.tsx'
import type { NamedOwner } from '../../../ui/measure-words.tsx'
import { useOwnerName } from '../../../ui/measure-words.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { ownerKey, owningRoles } from '@hms/domain/action-plan'

/** Who can see to something in a unit: its roles, those who have one, and whoever sees to it now. */
export function useOwnerOptions(unitCode: string, now: NamedOwner | null): readonly Option[] {
  const { t } = useTranslation('common')
  const localized = useLocalized()
  const ownerName = useOwnerName()
  const { data: units = [] } = useQuery(trpc.appointment.ofMyUnits.queryOptions())
  const holders = units.find(({ unit }) => unit.code === unitCode)?.holders ?? []
  const options = [
    ...(now ? [{ value: ownerKey(now), label: ownerName(now) }] : []),
    ...owningRoles.map((role) => ({ value: `role:${role}`, label: t(`roles.${role}`) })),
    ...holders.map(({ personId, name, role }) => ({
      value: `person:${personId}`,
      label: `${localized(name)} (${t(`roles.${role}`)})`,
    })),
  ]
  return [...new Map(options.map((option) => [option.value, option])).values()]
}
