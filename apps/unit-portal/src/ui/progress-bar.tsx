interface ProgressBarProps {
  /** What the bar is about, for those who don't see it. */
  readonly label: string
  readonly value: number
  readonly max: number
  /** The same in words, as it stands below the bar. */
  readonly text: string
}

/** How far something has come, as a bar with its words. */
export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  return (
    <div className="hms-stack portal-progress">
      <progress className="hms-progress" aria-label={label} value={value} max={Math.max(1, max)} />
      <span className="hms-subtle">{text}</span>
    </div>
  )
}
