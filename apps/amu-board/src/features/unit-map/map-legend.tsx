import type { ReactNode } from 'react'
import { useTexts } from '../../ui/texts.ts'
import { levels, signs, standings } from '../../ui/standing.ts'
import type { Standing } from '../../ui/standing.ts'

const examples: Readonly<Partial<Record<Standing, string>>> = {
  fewLacking: '1/4',
  manyLacking: '2/3',
}

/** What the cells of the map mean. */
export function MapLegend(): ReactNode {
  const { t } = useTexts()
  return (
    <details className="ds-details" data-color="neutral" open>
      <summary>{t('unitMap.legend')}</summary>
      <div>
        <dl className="board-map-legend">
          {standings.map((standing) => (
            <div key={standing}>
              <dt>
                <span
                  className="hms-level board-map-legend__patch"
                  data-level={levels[standing]}
                  aria-hidden="true"
                >
                  {examples[standing] ?? signs[standing]}
                </span>
                {t(`unitMap.standings.${standing}`)}
              </dt>
              <dd>{t(`unitMap.standingsExplained.${standing}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
