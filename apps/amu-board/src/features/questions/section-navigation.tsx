import type { ReactNode } from 'react'
import { useTexts } from '../../ui/texts.ts'
import type { SectionComparison } from './comparison.ts'

/** Leads to each section on the page. */
export function SectionNavigation({
  sections,
  titles,
}: {
  readonly sections: readonly SectionComparison[]
  readonly titles: ReadonlyMap<string, string>
}): ReactNode {
  const { t } = useTexts()
  if (sections.length < 2) return null
  const goTo = (key: string) => {
    const heading = document.getElementById(`section-${key}`)
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  return (
    <nav aria-label={t('questions.sections')} className="board-side hms-no-print">
      <h2 className="ds-heading" data-size="2xs">
        {t('questions.sections')}
      </h2>
      <ul>
        {sections.map(({ key }) => (
          <li key={key}>
            <a
              href={`#section-${key}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(key)
              }}
            >
              {titles.get(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
