import { branchesOf } from '@hms/domain/questionnaire'
import { useTranslation } from 'react-i18next'
import type { UnitResults } from '../../app/api.ts'
import { useItemText } from './use-item-text.ts'

interface ChangesOfUnitProps {
  readonly results: UnitResults
}

/** What got better and what got worse for the unit since the year before. */
export function ChangesOfUnit({ results }: ChangesOfUnitProps) {
  const { t } = useTranslation('unit-results')
  const { submitted, yearBefore, items } = results
  const compared = items.filter(({ change }) => change !== 'notComparable')
  return (
    <section aria-labelledby="changes" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id="changes">
        {t('changes')}
      </h2>
      {submitted.before && yearBefore !== null ? (
        <>
          <p>
            {t('changesLead', {
              year: yearBefore,
              compared: compared.length,
              unchanged: compared.filter(({ change }) => change === 'unchanged').length,
            })}
          </p>
          <ChangeList results={results} meaning="better" />
          <ChangeList results={results} meaning="worse" />
        </>
      ) : (
        <p>{t('nothingBefore')}</p>
      )}
    </section>
  )
}

interface ChangeListProps extends ChangesOfUnitProps {
  readonly meaning: 'better' | 'worse'
}

function ChangeList({ results, meaning }: ChangeListProps) {
  const { t } = useTranslation(['unit-results', 'common'])
  const textOf = useItemText(results.year)
  const { byKey } = branchesOf(results.edition)
  const changed = results.items.filter(({ change }) => change === meaning)
  return (
    <div>
      <h3 className="ds-heading" data-size="2xs">
        <span
          className="hms-change"
          data-meaning={meaning}
          data-direction={meaning === 'better' ? 'up' : 'down'}
        >
          <span className="hms-change__meaning">{t(`${meaning}`, { count: changed.length })}</span>
        </span>
      </h3>
      {changed.length > 0 && (
        <ul className="portal-results-list">
          {changed.map(({ item: key, own }) => {
            const item = byKey.get(key)
            return (
              item &&
              own.before?.answer &&
              own.now?.answer && (
                <li key={key}>
                  <span className="hms-question__number">{item.question.number}</span> {textOf(item)}{' '}
                  <span className="hms-subtle portal-block">
                    {t('fromTo', {
                      before: t(`common:answers.${own.before.answer}`),
                      now: t(`common:answers.${own.now.answer}`),
                    })}
                  </span>
                </li>
              )
            )
          })}
        </ul>
      )}
    </div>
  )
}
