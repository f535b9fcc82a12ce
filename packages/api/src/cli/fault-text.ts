import type { DataFault } from '../slices/data-import/public.ts'
import type { CliTexts } from './cli-texts.ts'

/** All that is wrong with a file, one fault a line, under a heading. */
export function faultsText(t: CliTexts, file: string, faults: readonly DataFault[]): string {
  return [
    t('import:faults.heading', { file, count: faults.length }),
    ...faults.map((fault) => `  ${faultText(t, fault)}`),
  ].join('\n')
}

/** One fault: where, what stands there, and what was expected. */
function faultText(t: CliTexts, { line, column, value, expected }: DataFault): string {
  const places = [
    ...(line === null ? [] : [t('import:faults.line', { line })]),
    ...(column === null ? [] : [t('import:faults.column', { column })]),
  ]
  return t('import:faults.fault', {
    place: places.join(', ') || t('import:faults.wholeFile'),
    value:
      value === null ? t('import:faults.nothing') : t('import:faults.value', { value: onOneLine(value) }),
    expected: expectedText(t, expected),
  })
}

function expectedText(t: CliTexts, expected: DataFault['expected']): string {
  const { kind, ...values } = expected
  return t(`import:expected.${kind}`, {
    ...values,
    ...('values' in values ? { values: values.values.join(', ') } : {}),
  })
}

function onOneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ')
}
