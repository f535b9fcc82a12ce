import { useEffect, useRef } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { branchesOf } from '@hms/domain/questionnaire'
import type { ItemKey } from '@hms/domain/questionnaire'
import { useReport, useReportParams } from '../report-context.tsx'
import { anchorOf, sectionOfItem } from '../report-view.ts'
import { useQuestionText } from '../use-question-text.ts'

interface MissingSummaryProps {
  readonly missing: readonly ItemKey[]
}

/** Why the report can't be handed in: each question that lacks its answer, with a link to it. Takes the focus. */
export function MissingSummary({ missing }: MissingSummaryProps) {
  const { t } = useTranslation('unit-report')
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [])
  return (
    <div
      className="ds-error-summary"
      role="group"
      aria-labelledby="missing-title"
      tabIndex={-1}
      ref={summary}
    >
      <h3 className="ds-heading" id="missing-title">
        {t('handIn.missingTitle', { count: missing.length })}
      </h3>
      <ul className="ds-list">
        {missing.map((item) => (
          <li key={item}>
            <MissingItem item={item} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface MissingItemProps {
  readonly item: ItemKey
}

function MissingItem({ item }: MissingItemProps) {
  const textOf = useQuestionText()
  const params = useReportParams()
  const view = useReport()
  const found = branchesOf(view.report.edition).byKey.get(item)
  const section = sectionOfItem(view, item)
  if (!found || !section) return <span>{item}</span>
  return (
    <Link
      className="ds-link"
      to="/rapport/$year/$unitCode/del/$sectionKey"
      params={{ ...params, sectionKey: section.section.key }}
      hash={anchorOf(item)}
    >
      {found.question.number} {textOf(found.question.text)}
      {found.row && ` – ${textOf(found.row.text)}`}
    </Link>
  )
}
