import { WrongUsage } from './cli-fault.ts'
import type { CliTexts } from './cli-texts.ts'

/** Reads the value of `--year`: four digits. Throws a WrongUsage otherwise. */
export function yearValue(t: CliTexts): (value: string) => number {
  return (value) => {
    if (!/^[12]\d{3}$/.test(value)) throw new WrongUsage(t('usage.year', { value }))
    return Number(value)
  }
}

/** Reads a value that is one of a few. Throws a WrongUsage otherwise. */
export function oneOfValues<Value extends string>(
  t: CliTexts,
  option: string,
  values: readonly Value[],
): (value: string) => Value {
  return (value) => {
    const found = values.find((one) => one === value)
    if (found === undefined)
      throw new WrongUsage(t('usage.oneOf', { option, value, values: values.join(', ') }))
    return found
  }
}

/** Reads a day, `YYYY-MM-DD`. Throws a WrongUsage otherwise. */
export function dayValue(t: CliTexts, option: string): (value: string) => string {
  return (value) => {
    const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00Z`) : null
    if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) {
      throw new WrongUsage(t('usage.day', { option, value }))
    }
    return value
  }
}
