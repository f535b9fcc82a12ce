import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../app/api.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useLocalized } from '../../ui/use-language.ts'

interface RegisterPageProps {
  readonly title: string
  readonly lead: string
  readonly unitCode: string
  readonly children: ReactNode
}

/** A unit's part of a register: the way back, what it is, and whose. */
export function RegisterPage({ title, lead, unitCode, children }: RegisterPageProps) {
  const localized = useLocalized()
  const { data: units } = useQuery(trpc.organisation.list.queryOptions())
  const unit = units?.find(({ code }) => code === unitCode)
  return (
    <div className="portal-wide">
      <Breadcrumbs />
      <PageHeading title={title} lead={lead} above={unit ? localized(unit.name) : unitCode} />
      <div className="hms-stack portal-results" data-gap="lg">
        {children}
      </div>
    </div>
  )
}
