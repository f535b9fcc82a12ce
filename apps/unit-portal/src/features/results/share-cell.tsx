import { percentOf } from '@hms/domain/quantity'
import { formatPercent } from '@hms/texts'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../ui/use-language.ts'

interface ShareCellProps {
  /** Null where there is no figure. */
  readonly share: ShareShown | null
  /** The same of the year before. */
  readonly before?: { readonly year: number; readonly share: ShareShown } | null
}

/** A count and what it is a part of. */
export interface ShareShown {
  readonly count: number
  readonly base: number
}

/** A share as bar, percentage and count of its base; below it the year before. */
export function ShareCell({ share, before = null }: ShareCellProps) {
  const { t } = useTranslation('unit-results')
  const shareInWords = useShareInWords()
  if (!share || share.base === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="ds-sr-only">{t('noFigure')}</span>
      </>
    )
  }
  return (
    <div className="portal-share">
      <span>{shareInWords(share)}</span>
      <progress className="hms-progress" aria-hidden="true" value={share.count} max={share.base} />
      {before && before.share.base > 0 && (
        <span className="hms-subtle">
          {t('before', { year: before.year, share: shareInWords(before.share) })}
        </span>
      )}
    </div>
  )
}

/** A share in words: `62,5 % (10 av 16)`. */
export function useShareInWords(): (share: ShareShown) => string {
  const { t } = useTranslation('unit-results')
  const language = useLanguage()
  return ({ count, base }) =>
    t('share', {
      percent: formatPercent(
        percentOf({ numerator: count, denominator: base, base: 'applicableUnits' }) ?? 0,
        language,
      ),
      count,
      base,
    })
}
