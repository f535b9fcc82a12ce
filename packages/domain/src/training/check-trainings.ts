import type { CsvTable, ImportFault, NamedRow } from '../import/index.ts'
import { checkCells, dayCell, oneOfCells, personCell, shortCell, textCell } from '../import/index.ts'
import type { Result } from '../result.ts'
import { ok } from '../result.ts'
import type { Course, Training } from './course.ts'
import { courses } from './course.ts'

/** The columns of a file of trainings. */
export const trainingColumns = ['principal_name', 'course', 'title', 'held_on', 'hours', 'given_by'] as const

type Row = NamedRow<(typeof trainingColumns)[number]>

/** A training as a file has it. */
export interface TrainingOfFile extends Training {
  /** In small letters. */
  readonly principalName: string
}

/** How much a training can last, in hours. */
export const mostHours = 500

/** How long its texts can be, in characters. */
export const longestTrainingText = { title: 200, givenBy: 200 } as const

/** What a training is known by: nobody goes through the same course twice on a day. */
export function trainingKey({
  who,
  course,
  title,
  heldOn,
}: Pick<Training, 'course' | 'title' | 'heldOn'> & { readonly who: string }): string {
  return JSON.stringify([who, course, title ?? '', heldOn])
}

/** Whether hours can be kept: more than none, and with one decimal at most. */
export function areHours(hours: number): boolean {
  return hours > 0 && hours <= mostHours && Math.abs(hours * 10 - Math.round(hours * 10)) < 1e-6
}

/**
 * Reads trainings from a table with the columns principal_name, course, title, held_on, hours and given_by, in any order.
 * The title is needed of `other`, and stands at no other course. All faults are told, by line.
 */
export function checkTrainings(
  table: CsvTable,
  { principalNames, today }: { readonly principalNames: ReadonlySet<string>; readonly today: string },
): Result<readonly TrainingOfFile[], readonly ImportFault[]> {
  const rows = checkCells(
    table,
    {
      principal_name: [personCell(principalNames)],
      course: [oneOfCells(courses)],
      title: shortCell(longestTrainingText.title),
      held_on: [dayCell],
      hours: [
        {
          isGood: (cell) => /^\d{1,3}([.,]\d)?$/.test(cell) && areHours(numberOf(cell)),
          expected: { kind: 'number', from: 0.1, to: mostHours },
        },
      ],
      given_by: textCell(longestTrainingText.givenBy),
    },
    (row) => trainingKey({ who: nameOf(row), ...trainingOf(row) }),
    (row) => [
      ...(row.cell('course') === 'other' && row.cell('title') === ''
        ? [row.fault('title', { kind: 'someText' })]
        : []),
      ...(row.cell('held_on') > today ? [row.fault('held_on', { kind: 'notAfter', day: today })] : []),
    ],
  )
  return rows.ok ? ok(rows.value.map((row) => ({ principalName: nameOf(row), ...trainingOf(row) }))) : rows
}

function nameOf(row: Row): string {
  return row.cell('principal_name').toLowerCase()
}

function trainingOf(row: Row): Training {
  const course = row.cell('course') as Course
  return {
    course,
    title: course === 'other' ? row.cell('title') : null,
    heldOn: row.cell('held_on'),
    hours: numberOf(row.cell('hours')),
    givenBy: row.cell('given_by'),
  }
}

function numberOf(cell: string): number {
  return Number(cell.replace(',', '.'))
}
