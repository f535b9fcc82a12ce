import { useTranslation } from 'react-i18next'
import type { OpenedMeasure } from '../../../app/api.ts'

interface MeasureEffectProps {
  readonly measure: OpenedMeasure
  readonly effect: NonNullable<OpenedMeasure['effect']>
}

/** The answer before and after, side by side; of a measure that is done, a verdict is asked for. */
export function MeasureEffect({ measure: { state, moves }, effect }: MeasureEffectProps) {
  const { t } = useTranslation(['unit-plan', 'common'])
  const { sign, before, after, yearBefore, yearAfter } = effect
  const isAsked = sign !== 'notYet' && moves.includes('confirmEffect')
  return (
    <section aria-labelledby="effect" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="effect">
        {t('measure.effect')}
      </h2>
      <dl className="hms-facts">
        <div>
          <dt>{t('measure.answer', { year: yearBefore })}</dt>
          <dd>{t(`common:answers.${before}`)}</dd>
        </div>
        {yearAfter !== null && (
          <div>
            <dt>{t('measure.answer', { year: yearAfter })}</dt>
            <dd>{after ? t(`common:answers.${after}`) : t('common:missing.notShown')}</dd>
          </div>
        )}
      </dl>
      <p>{t(`measure.signs.${sign}`)}</p>
      {isAsked && (
        <p className="ds-alert" data-color="info">
          {t('measure.verdict')}
        </p>
      )}
      {state === 'effectConfirmed' && <p className="hms-subtle">{t('measure.confirmed')}</p>}
    </section>
  )
}
