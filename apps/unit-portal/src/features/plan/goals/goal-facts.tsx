import { useTranslation } from 'react-i18next'
import type { Goal } from '@hms/domain/action-plan'
import { useDeadlineWords } from '../../../ui/measure-words.tsx'

/** Who sees to a goal, and until when; nothing where neither is said. */
export function GoalFacts({
  goal: { owners, deadline },
}: {
  readonly goal: Pick<Goal, 'owners' | 'deadline'>
}) {
  const { t } = useTranslation('common')
  const deadlineWords = useDeadlineWords()
  const names = owners.flatMap((owner) => {
    if (owner.kind === 'person') return []
    return [owner.kind === 'role' ? t(`roles.${owner.role}`) : owner.name]
  })
  const facts = [...names, ...(deadline ? [deadlineWords(deadline)] : [])]
  return facts.length > 0 && <span className="hms-subtle portal-block">{facts.join(' · ')}</span>
}
