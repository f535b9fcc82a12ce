import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { laws } from '@hms/domain/questionnaire'
import { trpc } from '../../../app/api.ts'
import type { ListedFinding } from '../../../app/api.ts'
import { useLocalized } from '../../../ui/use-language.ts'
import { useFilledText } from '../../../app/use-filled-text.ts'
import { useToday } from '../../../ui/use-today.ts'
import { MakeMeasureDialog } from '../measures/make-measure-dialog.tsx'
import { Explanation } from './explanation.tsx'

/** Something that the unit lacks: why, by which law, who must act, and the way to a measure. */
export function FindingItem({ finding }: { readonly finding: ListedFinding }) {
  const { t } = useTranslation(['unit-plan', 'plan', 'common'])
  const localized = useLocalized()
  const filled = useFilledText(finding.year)
  const year = Number(useToday().slice(0, 4))
  const [isMaking, setMaking] = useState(false)
  const { unit, topic, reason, suggestion, law, internalControl, mustAct, helpedBy, measures } = finding
  const { data: plan } = useQuery(trpc.actionPlan.open.queryOptions({ unitCode: unit.code, year }))
  const lawNames = [...Map.groupBy(law, (reference) => reference.law)].map(([of, references]) =>
    t('common:general.lawReference', {
      law: localized(laws[of].short),
      section: references.map(({ section }) => section).join(', § '),
    }),
  )
  const points = internalControl.map((point) => t('common:internalControl.label', { point }))
  return (
    <li className="portal-finding">
      <h3 className="ds-heading" data-size="2xs">
        {localized(topic)}
      </h3>
      <p>{filled(reason)}</p>
      <p className="hms-subtle">
        {lawNames.length > 0 && `${t('findings.follows', { laws: lawNames.join(', ') })} `}
        {points.length > 0 && `${t('findings.internalControl', { points: points.join(', ') })} `}
        {t('findings.mustAct', { role: t(`common:roles.${mustAct}`) })}{' '}
        {helpedBy.length > 0 &&
          t('findings.helpedBy', { roles: helpedBy.map((role) => t(`common:roles.${role}`)).join(', ') })}
      </p>
      <div className="hms-cluster hms-no-print">
        {plan?.may.change && (
          <button
            type="button"
            className="ds-button"
            data-variant={measures === 0 ? 'primary' : 'tertiary'}
            data-size="sm"
            onClick={() => setMaking(true)}
          >
            {t(measures === 0 ? 'findings.makeMeasure' : 'findings.makeAnother')}
            <span className="ds-sr-only">: {localized(topic)}</span>
          </button>
        )}
        {measures > 0 ? (
          <Link
            className="ds-link"
            to="/handlingsplan/$unitCode"
            params={{ unitCode: unit.code }}
            search={{ finding: finding.id, view: 'table' }}
          >
            {t('findings.measures', { count: measures })}
            <span className="ds-sr-only">: {localized(topic)}</span>
          </Link>
        ) : (
          <span className="hms-status" data-state="missing">
            {t('findings.noMeasure')}
          </span>
        )}
      </div>
      {finding.asksForReason && <Explanation finding={finding} mayExplain={plan?.may.change ?? false} />}
      {isMaking && (
        <MakeMeasureDialog
          unitCode={unit.code}
          year={year}
          from={{ findingId: finding.id, suggestion: filled(suggestion) }}
          onClose={() => setMaking(false)}
        />
      )}
    </li>
  )
}
