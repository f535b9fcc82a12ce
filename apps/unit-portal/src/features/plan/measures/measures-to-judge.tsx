import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import { MeasureLink } from './measure-link.tsx'

/** What is done, and about which the unit has answered again since: before and after, to judge whether it helped. */
export function MeasuresToJudge({ unitCode }: { readonly unitCode: string }) {
  const { t } = useTranslation(['unit-plan', 'common'])
  const { data: measures = [] } = useQuery(trpc.measure.toJudge.queryOptions({ unitCode }))
  if (measures.length === 0) return null
  return (
    <section aria-labelledby="to-judge" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id="to-judge">
        {t('measure.effect')}
      </h2>
      <p className="hms-prose">{t('measure.toJudge')}</p>
      <ul className="hms-plain-list hms-stack" data-gap="sm">
        {measures.map(({ id, text, effect: { before, after, yearBefore, yearAfter, sign } }) => (
          <li key={id}>
            <MeasureLink measure={{ id, text }} />
            <span className="hms-subtle portal-block">
              {yearBefore}: {t(`common:answers.${before}`)} → {yearAfter}:{' '}
              {after ? t(`common:answers.${after}`) : t('common:missing.notShown')}.{' '}
              {t(`measure.signs.${sign}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
