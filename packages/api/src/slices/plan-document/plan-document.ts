import type { Goal, InheritedGoal, Owner } from '@hms/domain/action-plan'
import { isHeading, isOpenState } from '@hms/domain/action-plan'
import type { Language } from '@hms/domain/language'
import { createTexts, formatDate } from '@hms/texts'
import type { Institution } from '../../platform/institution.ts'
import { regionOf } from '../../platform/region-of.ts'
import type { OpenedPlan } from '../action-plan/public.ts'
import type { ListedMeasure, NamedOwner } from '../measure/public.ts'

/** A plan as it is set: everything in the words of one language. */
export interface PlanDocument {
  readonly language: Language
  /** As PDF and Word have it beside the language. */
  readonly region: string
  readonly institution: string
  readonly unit: string
  readonly title: string
  readonly description: string
  /** What is said first, a paragraph each. */
  readonly lead: readonly string[]
  readonly sections: readonly PlanSection[]
  /** Stands at the foot of each page. */
  readonly foot: string
  /** With `{page}` and `{pages}` where the numbers go. */
  readonly page: string
}

/** A section of the document: a paragraph where there is nothing to list, or its tables. */
export interface PlanSection {
  readonly title: string
  readonly none: string | null
  readonly tables: readonly PlanTable[]
}

/** A table of the document. */
export interface PlanTable {
  readonly title: string | null
  /** Each column's head, and how wide it is beside the others. */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** What a plan's document is made of. */
export interface PlanContent {
  readonly plan: OpenedPlan
  readonly measures: readonly ListedMeasure[]
  readonly institution: Institution
  readonly language: Language
  /** The local day that it tells of. */
  readonly day: string
}

type Part = 'late' | 'open' | 'done' | 'dropped'

const parts: readonly Part[] = ['late', 'open', 'done', 'dropped']

/** A plan in the words of a language: its measures, the most pressing first, then its own goals and those it inherits. */
export async function planDocument(content: PlanContent): Promise<PlanDocument> {
  const { plan, measures, institution, language, day } = content
  const texts = await createTexts({ language, namespaces: ['plan-document', 'plan'] })
  const t = texts.getFixedT(language, ['plan-document', 'plan', 'common'])
  const numbers = new Map(
    [...plan.goals, ...plan.inherited.flatMap(({ goals }) => goals)].map(({ id, number }) => [id, number]),
  )

  const ownerWords = (owner: Owner | NamedOwner): string => {
    if (owner.kind === 'body') return owner.name
    if (owner.kind === 'role') return t(`common:roles.${owner.role}`)
    return 'name' in owner ? owner.name[language] : ''
  }
  const deadlineWords = (deadline: ListedMeasure['deadline']): string =>
    deadline.kind === 'ongoing' ? t('plan:ongoing') : formatDate(deadline.day, language)

  const measureRow = (measure: ListedMeasure): readonly string[] => {
    const { text, goalId, source, gravity, owner, deadline, state } = measure
    return [
      text,
      (goalId !== null && numbers.get(goalId)) || '',
      [
        t(`plan:sources.${source}`),
        ...(gravity ? [t(`plan:gravities.${gravity}`).toLocaleLowerCase(language)] : []),
      ].join(', '),
      ownerWords(owner),
      deadlineWords(deadline),
      t(`plan:states.${state}`),
    ]
  }
  const measureTables = parts.flatMap((part): readonly PlanTable[] => {
    const rows = measures.filter((measure) => partOf(measure) === part).map(measureRow)
    if (rows.length === 0) return []
    const columns = [
      { head: t('plan:columns.measure'), width: 36 },
      { head: t('plan:columns.goal'), width: 6 },
      { head: t('plan:columns.source'), width: 15 },
      { head: t('plan:columns.owner'), width: 16 },
      { head: t('plan:columns.deadline'), width: 15 },
      { head: t('plan:columns.state'), width: 12 },
    ]
    return [{ title: t(part), columns, rows }]
  })

  const goalRow = (goal: Goal): readonly string[] => [
    goal.number,
    goal.text,
    goal.owners.map(ownerWords).join(', '),
    goal.deadline ? deadlineWords(goal.deadline) : '',
  ]
  const goalColumns = [
    { head: t('plan:columns.number'), width: 7 },
    { head: t('goal'), width: 38 },
    { head: t('plan:columns.owner'), width: 24 },
    { head: t('plan:columns.deadline'), width: 18 },
  ]
  const inheritedRow = (goal: InheritedGoal): readonly string[] => [
    ...goalRow(goal),
    goal.service ?? t('notServed'),
  ]
  const inheritedColumns = [...goalColumns, { head: t('service'), width: 32 }]

  return {
    language,
    region: regionOf(language),
    institution: institution.name[language],
    unit: plan.unit.name[language],
    title: t('title', { year: plan.year }),
    description: t('description'),
    lead: [t('asOf', { date: formatDate(day, language) }), ...(plan.started ? [] : [t('notStarted')])],
    sections: [
      {
        title: t('measures'),
        none: measureTables.length === 0 ? t('noMeasures') : null,
        tables: measureTables,
      },
      {
        title: t('ownGoals'),
        none: plan.goals.length === 0 ? t('noGoals') : null,
        tables: goalTables(plan.goals, goalColumns, goalRow),
      },
      ...plan.inherited.map(({ unit, goals }) => ({
        title: t('inherited', { unit: unit.name[language] }),
        none: null,
        tables: goalTables(goals, inheritedColumns, inheritedRow),
      })),
    ],
    foot: [...new Set([institution.name[language], plan.unit.name[language]])].join(' · '),
    page: t('page', { page: '{page}', pages: '{pages}' }),
  }
}

function partOf({ state, due }: ListedMeasure): Part {
  if (state === 'dropped') return 'dropped'
  if (!isOpenState(state)) return 'done'
  return due === 'late' || due === 'reviewDue' ? 'late' : 'open'
}

/** A table for the goals under each heading, in the order of the plan. */
function goalTables<G extends Goal>(
  goals: readonly G[],
  columns: PlanTable['columns'],
  rowOf: (goal: G) => readonly string[],
): readonly PlanTable[] {
  const tables: { title: string | null; rows: (readonly string[])[] }[] = []
  for (const goal of goals) {
    if (isHeading(goal.number)) tables.push({ title: `${goal.number} ${goal.text}`, rows: [] })
    else {
      const [last = { title: null, rows: [] }] = tables.slice(-1)
      if (tables.length === 0) tables.push(last)
      last.rows.push(rowOf(goal))
    }
  }
  return tables.filter(({ rows }) => rows.length > 0).map((table) => ({ ...table, columns }))
}
