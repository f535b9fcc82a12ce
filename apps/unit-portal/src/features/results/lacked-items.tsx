import { branchesOf } from '@hms/domain/questionnaire'
import { useTranslation } from 'react-i18next'
import type { UnitResults } from '../../app/api.ts'
import { useItemText } from './use-item-text.ts'
import { useShareInWords } from './share-cell.tsx'

interface LackedItemsProps {
  readonly results: UnitResults
  /** How many are shown at once; the rest opens. */
  readonly most?: number
  /** On paper: nothing to open. */
  readonly isShort?: boolean
}

/** What the unit lacks: what most others have in order comes first. */
export function LackedItems({ results, most = 5, isShort = false }: LackedItemsProps) {
  const { t } = useTranslation('unit-results')
  const { lacked } = results
  const [first, rest] = [lacked.slice(0, most), lacked.slice(most)]
  return (
    <section aria-labelledby="lacked" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id="lacked">
        {t('lacked')}
      </h2>
      {lacked.length === 0 ? (
        <p>{t('lackedNone')}</p>
      ) : (
        <>
          <p className="hms-prose">{t('lackedLead')}</p>
          <LackedList results={results} lacked={first} />
          {rest.length > 0 &&
            (isShort ? (
              <p className="hms-subtle">{t('lackedMore', { count: rest.length })}</p>
            ) : (
              <details className="portal-help">
                <summary>{t('lackedRest', { count: rest.length })}</summary>
                <LackedList results={results} lacked={rest} />
              </details>
            ))}
        </>
      )}
    </section>
  )
}

interface LackedListProps {
  readonly results: UnitResults
  readonly lacked: UnitResults['lacked']
}

function LackedList({ results, lacked }: LackedListProps) {
  const { t } = useTranslation(['unit-results', 'common'])
  const textOf = useItemText(results.year)
  const shareInWords = useShareInWords()
  const { byKey } = branchesOf(results.edition)
  return (
    <ul className="portal-results-list">
      {lacked.map(({ item: key, answer, inOrderElsewhere, alsoBefore }) => {
        const item = byKey.get(key)
        return (
          item && (
            <li key={key}>
              <span className="hms-question__number">{item.question.number}</span> {textOf(item)}{' '}
              <strong>{t(`common:answers.${answer}`)}</strong>
              {inOrderElsewhere && inOrderElsewhere.judged > 0 && (
                <span className="hms-subtle portal-block">
                  {t('inOrderElsewhere', {
                    share: shareInWords({
                      count: inOrderElsewhere.favourable,
                      base: inOrderElsewhere.judged,
                    }),
                  })}
                  {alsoBefore && ` ${t('alsoBefore', { year: results.yearBefore })}`}
                </span>
              )}
            </li>
          )
        )
      })}
    </ul>
  )
}
