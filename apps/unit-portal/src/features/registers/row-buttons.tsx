interface RowButtonsProps<Deed extends string> {
  /** The row, for those who only hear the buttons' names. */
  readonly about: string
  readonly deeds: readonly (readonly [deed: Deed, label: string])[]
  readonly onDo: (deed: Deed) => void
}

/** What can be done with one row of a register. */
export function RowButtons<Deed extends string>({ about, deeds, onDo }: RowButtonsProps<Deed>) {
  return (
    <div className="hms-cluster">
      {deeds.map(([deed, label]) => (
        <button key={deed} type="button" className="portal-text-button" onClick={() => onDo(deed)}>
          {label}
          <span className="ds-sr-only">: {about}</span>
        </button>
      ))}
    </div>
  )
}
