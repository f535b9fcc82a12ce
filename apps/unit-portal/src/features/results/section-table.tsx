import type { AnswerShare } from '@hms/domain/results'
import { useTranslation } from 'react-i18next'
import type { UnitResults } from '../../app/api.ts'
import { useLocalized } from '../../ui/use-language.ts'
import { ShareCell } from './share-cell.tsx'
import type { ShareShown } from './share-cell.tsx'

interface SectionTableProps {
  readonly results: UnitResults
}

/** How much is in order in each section: the unit, its faculty, the institution, and the year before. */
export function SectionTable({ results }: SectionTableProps) {
  const { t } = useTranslation('unit-results')
  const localized = useLocalized()
  const { sections, edition, yearBefore, facultyShown } = results
  const titles = new Map(edition.sections.map(({ key, title }) => [key, title]))
  const withFaculty = facultyShown.now === 'yes'
  const groups = withFaculty
    ? (['own', 'faculty', 'institution'] as const)
    : (['own', 'institution'] as const)
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id="by-section">
        {t('bySection')}
      </h2>
      <p className="hms-prose">{t('bySectionLead')}</p>
      <div className="hms-table-region" tabIndex={0} role="region" aria-labelledby="by-section">
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{t('bySection')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('section')}</th>
              {groups.map((group) => (
                <th scope="col" key={group}>
                  {t(`groups.${group}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sections.map((section) => {
              const title = titles.get(section.section)
              return (
                <tr key={section.section}>
                  <th scope="row">{title && localized(title)}</th>
                  {groups.map((group) => (
                    <td key={group}>
                      <ShareCell
                        share={shown(section[group].now)}
                        before={
                          section.comparable && yearBefore !== null && section[group].before
                            ? { year: yearBefore, share: shown(section[group].before) ?? nothing }
                            : null
                        }
                      />
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const nothing: ShareShown = { count: 0, base: 0 }

function shown(share: AnswerShare | null): ShareShown | null {
  return share && { count: share.favourable, base: share.judged }
}
