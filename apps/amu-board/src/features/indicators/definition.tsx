import type { Indicator, IndicatorFigure } from '@hms/domain/indicator'
import type { Edition, Question } from '@hms/domain/questionnaire'
import { itemsOf, laws } from '@hms/domain/questionnaire'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useBoard } from '../../app/board.tsx'
import { useTexts } from '../../ui/texts.ts'
import { definitionInWords } from './definition-in-words.ts'

/** How an indicator is computed, in plain words, with its question, its direction and what the law says. */
export function Definition({
  indicator,
  figure,
  edition,
}: {
  readonly indicator: Indicator
  /** Null in a year that lacks it. */
  readonly figure: IndicatorFigure | null
  readonly edition: Edition
}): ReactNode {
  const { t, text } = useTexts()
  const { fill } = useBoard()
  const item = itemsOf(edition).find(({ key }) => key === indicator.item)
  const section = edition.sections.find(({ questions }) => item && questions.includes(item.question.key))
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 id="definition" className="ds-heading" data-size="xs">
        {t('indicator.definition')}
      </h2>
      <p className="ds-paragraph hms-prose">{definitionInWords(t, indicator)}</p>
      {indicator.answers.includes('unanswered') ? (
        <p className="hms-subtle hms-prose">{t('indicator.unansweredMeans')}</p>
      ) : null}
      <dl className="hms-facts">
        {item ? (
          <div className="board-wide-fact">
            <dt>{t('indicator.questionText')}</dt>
            <dd>
              {item.question.number}. {fill(item.question.text)} {item.row ? fill(item.row.text) : null}
              {section ? (
                <span className="board-below">
                  <Link to="/sporsmal" search={{ section: section.key }} className="ds-link">
                    {t('indicator.seeQuestion', { section: text(section.title) })}
                  </Link>
                </span>
              ) : null}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('indicator.direction')}</dt>
          <dd>{t(`indicators.directions.${indicator.direction}`)}</dd>
        </div>
        {figure ? (
          <div>
            <dt>{t('indicator.continuity')}</dt>
            <dd>{t(`common:continuity.${figure.continuity}`)}</dd>
          </div>
        ) : null}
        {item ? (
          <div className="board-wide-fact">
            <dt>{t('indicator.law')}</dt>
            <dd>
              <ul className="hms-plain-list">
                {item.question.law.length + item.question.internalControl.length === 0 ? (
                  <li>{t('indicator.noLaw')}</li>
                ) : null}
                {otherLaws(item.question).map(({ law, section: paragraph }) => (
                  <li key={law + paragraph}>
                    <a href={laws[law].url} className="ds-link" title={text(laws[law].title)}>
                      {t('common:general.lawReference', { law: text(laws[law].short), section: paragraph })}
                    </a>
                  </li>
                ))}
                {item.question.internalControl.map((point) => (
                  <li key={point}>
                    <a href={laws.internalControlRegulations.url} className="ds-link">
                      {text(laws.internalControlRegulations.short)}{' '}
                      {t('common:internalControl.label', { point })}
                    </a>
                    : {t(`common:internalControl.point${point}`)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}

// The points of internkontrollforskriften § 5 stand by themselves, with their words.
function otherLaws({ law, internalControl }: Question): Question['law'] {
  return law.filter(
    (reference) =>
      internalControl.length === 0 ||
      reference.law !== 'internalControlRegulations' ||
      reference.section !== '5',
  )
}
