import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../app/session.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'
import { followReport } from './follow-report.ts'
import type { Present } from './follow-report.ts'

/** Follows the report, and shows who else has it open just now. */
export function HereNow() {
  const { t } = useTranslation('unit-portal')
  const localized = useLocalized()
  const others = useOthers()
  return (
    <div role="status" className="hms-no-print">
      {others.length > 0 && (
        <p className="hms-subtle">
          {t('live.hereNow', { names: others.map(({ who }) => localized(who.name)).join(', ') })}
        </p>
      )}
    </div>
  )
}

function useOthers(): readonly Present[] {
  const { report } = useReport()
  const queryClient = useQueryClient()
  const { person } = useSession()
  const [others, setOthers] = useState<readonly Present[]>([])
  const { year, unit } = report
  useEffect(
    () =>
      followReport({
        year,
        unitCode: unit.code,
        personId: person.id,
        tab: crypto.getRandomValues(new Uint32Array(3)).join('-'),
        queryClient,
        onPresent: setOthers,
      }),
    [year, unit.code, person.id, queryClient],
  )
  return others
}
