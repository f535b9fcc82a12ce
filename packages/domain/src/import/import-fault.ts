/** One thing that is wrong with a file. A file with any is refused as a whole, and all are told. */
export interface ImportFault {
  /** Counted from 1; null when the fault is of the whole file, or the file is JSON. */
  readonly line: number | null
  /** Name of the column, as in the file, or the place in a JSON file; null when the fault is of the row or the file. */
  readonly column: string | null
  /** What stands there; null when something is missing. */
  readonly value: string | null
  readonly expected: Expectation
}

/** What should have stood there instead. The words are in the texts, by `kind`. */
export type Expectation =
  /** At least one row below the header. */
  | { readonly kind: 'rows' }
  /** A column that must be there: the fault's `column` is missing. */
  | { readonly kind: 'column' }
  /** Another name: no such column is known. */
  | { readonly kind: 'knownColumn' }
  /** Each column once: it stands there already, under `first`. */
  | { readonly kind: 'columnOnce'; readonly first: string }
  /** A row with this many cells. */
  | { readonly kind: 'cells'; readonly count: number }
  /** Something: the cell is empty. */
  | { readonly kind: 'someText' }
  /** Something shorter: at most this many characters. */
  | { readonly kind: 'characters'; readonly atMost: number }
  /** Each code once: it stands on line `firstLine` already. */
  | { readonly kind: 'codeOnce'; readonly firstLine: number }
  /** Each row once: what it is about stands on line `firstLine` already. */
  | { readonly kind: 'rowOnce'; readonly firstLine: number }
  /** A number from `from` to `to`, with a decimal point if need be. */
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  /** An address that begins with `https://`. */
  | { readonly kind: 'link' }
  /** One of these values. */
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  /** The code of a unit of the file, or none for the institution. */
  | { readonly kind: 'knownParent' }
  /** A parent that isn't the unit itself or one below it. */
  | { readonly kind: 'parentAbove' }
  /** No parent: the institution is the top. */
  | { readonly kind: 'noParent' }
  /** Exactly one institution. */
  | { readonly kind: 'oneInstitution' }
  /** The code of a unit of the organisation. */
  | { readonly kind: 'knownUnit' }
  /** A unit that hands in a report. */
  | { readonly kind: 'reportingUnit' }
  /** Each submission once: its id stands on line `firstLine` already. */
  | { readonly kind: 'submissionOnce'; readonly firstLine: number }
  /** Local time, `YYYY-MM-DD HH:MM`. */
  | { readonly kind: 'localTime' }
  /** A JSON object. */
  | { readonly kind: 'object' }
  /** A name that is described: this one isn't. */
  | { readonly kind: 'knownName' }
  /** Something under this name: it is missing. */
  | { readonly kind: 'present' }
  /** A whole number, 0 or more. */
  | { readonly kind: 'count' }
  /** At least one count. */
  | { readonly kind: 'someCount' }
  /** No more than this. */
  | { readonly kind: 'atMost'; readonly count: number }
  /** A day of the calendar, `YYYY-MM-DD`. */
  | { readonly kind: 'day' }
  /** This day or a later one. */
  | { readonly kind: 'notBefore'; readonly day: string }
  /** This day or an earlier one. */
  | { readonly kind: 'notAfter'; readonly day: string }
  /** What a person signs in as: `name@place`. */
  | { readonly kind: 'principalName' }
  /** The principal name of somebody in the register of persons. */
  | { readonly kind: 'knownPerson' }
  /** An email address. */
  | { readonly kind: 'email' }
  /** The same about a person everywhere: line `firstLine` says something else. */
  | { readonly kind: 'sameAsLine'; readonly firstLine: number }
  /** Something under one of these columns: what the role is for. */
  | { readonly kind: 'place'; readonly values: readonly string[] }
  /** Nothing: the role is for what stands under one of these columns. */
  | { readonly kind: 'otherPlace'; readonly values: readonly string[] }
  /** Nothing: the role is for the whole institution. */
  | { readonly kind: 'noPlace' }
  /** Nothing: an appointment is for one thing, and there is another already. */
  | { readonly kind: 'onePlace' }
  /** The code of a safety area. */
  | { readonly kind: 'knownArea' }
  /** A unit of one of these kinds, which the role is for. */
  | { readonly kind: 'unitOfKind'; readonly values: readonly string[] }
  /** Each appointment once: line `firstLine` has the same role for the same person in the same time. */
  | { readonly kind: 'appointmentOnce'; readonly firstLine: number }
  /** Another time: the person has the role there already, from this day on. */
  | { readonly kind: 'otherPeriod'; readonly from: string }
  /** A year of four digits. */
  | { readonly kind: 'year' }
  /** A number, 0 or more, with at most so many decimals. */
  | { readonly kind: 'amount'; readonly decimals: number }
  /** Something else: another row of the register is about the same. */
  | { readonly kind: 'otherRow' }
  /** No more than what stands in another column. */
  | { readonly kind: 'noMoreThan'; readonly other: string }
