import type { Answer, Item } from '@hms/domain/questionnaire'
import type { GroupAnswers } from '@hms/domain/results'
import { useTranslation } from 'react-i18next'
import type { UnitResults } from '../../app/api.ts'
import { ShareCell } from './share-cell.tsx'
import { useItemText } from './use-item-text.ts'

type ItemResult = UnitResults['items'][number]

interface ItemTableProps {
  readonly results: UnitResults
  readonly item: Item
  readonly result: ItemResult
}

/** One question: a row an answer, with the unit's own marked, and the shares of faculty and institution. */
export function ItemTable({ results, item, result }: ItemTableProps) {
  const { t } = useTranslation(['unit-results', 'common'])
  const textOf = useItemText(results.year)
  const { yearBefore, facultyShown } = results
  const isSame = result.continuity === 'same'
  const name = `${item.question.number} ${textOf(item)}`
  const groups =
    facultyShown.now === 'yes' ? (['faculty', 'institution'] as const) : (['institution'] as const)
  return (
    <div className="hms-stack" data-gap="sm">
      <h4 className="ds-heading" data-size="2xs">
        <span className="hms-question__number">{item.question.number}</span> {textOf(item)}
      </h4>
      <p className="hms-subtle">
        {result.own.now === null ? null : ownInWords(result, t)}{' '}
        {yearBefore !== null && !isSame && t(`continuity.${result.continuity}`, { year: yearBefore })}
      </p>
      <div className="hms-table-region" tabIndex={0} role="region" aria-label={name}>
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{t('answer')}</th>
              {groups.map((group) => (
                <th scope="col" key={group}>
                  {t(`groups.${group}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {item.options.map((answer) => (
              <tr key={answer} className={isOwn(result, 'now', answer) ? 'portal-own-answer' : undefined}>
                <th scope="row">
                  {t(`common:answers.${answer}`)}{' '}
                  {isOwn(result, 'now', answer) && (
                    <span className="portal-own-mark">{t('ownAnswer', { year: results.year })}</span>
                  )}{' '}
                  {isSame && isOwn(result, 'before', answer) && (
                    <span className="portal-own-mark" data-year="before">
                      {t('ownAnswer', { year: yearBefore })}
                    </span>
                  )}
                </th>
                {groups.map((group) => (
                  <td key={group}>
                    <ShareCell
                      share={shareOf(result[group].now, answer)}
                      before={beforeOf(isSame ? yearBefore : null, shareOf(result[group].before, answer))}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function isOwn({ own }: ItemResult, year: 'now' | 'before', answer: Answer): boolean {
  const outcome = own[year]
  return outcome !== null && outcome.shown && outcome.answer === answer
}

function shareOf(group: GroupAnswers | null, answer: Answer) {
  return group && { count: group.counts[answer] ?? 0, base: group.base }
}

function beforeOf(year: number | null, share: ReturnType<typeof shareOf>) {
  return year === null || share === null ? null : { year, share }
}

function ownInWords(
  { own, change }: ItemResult,
  t: ReturnType<typeof useTranslation<['unit-results', 'common']>>['t'],
): string {
  if (!own.now?.shown) return t('notShown')
  if (own.now.answer === null) return t('blank')
  return change === 'notComparable' ? '' : t('ownChange', { meaning: t(`common:meanings.${change}`) })
}
