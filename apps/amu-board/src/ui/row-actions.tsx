import type { ReactNode } from 'react'

/** Something that can be done with a row of a table. */
export interface RowAction {
  readonly label: string
  readonly onClick: () => void
}

/** What can be done with a row, in its last cell; screen readers hear about which row it is. */
export function RowActions({
  about,
  actions,
}: {
  readonly about: string
  readonly actions: readonly RowAction[]
}): ReactNode {
  return (
    <div className="hms-cluster board-row-actions">
      {actions.map(({ label, onClick }) => (
        <button
          key={label}
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={onClick}
        >
          {label}
          <span className="ds-sr-only">: {about}</span>
        </button>
      ))}
    </div>
  )
}
