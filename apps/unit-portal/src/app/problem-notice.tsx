import { problemOf } from './problem.ts'
import { useProblemWords } from './problem-page.tsx'

/** Says beside a form or a button what a call to the server failed with; nothing while nothing did. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  return error ? <Notice error={error} /> : null
}

function Notice({ error }: { readonly error: unknown }) {
  const { title, advice } = useProblemWords(problemOf(error).kind)
  return (
    <div className="ds-alert" data-color="danger" role="alert">
      <h3 className="ds-heading" data-size="2xs">
        {title}
      </h3>
      <p className="ds-paragraph">{advice}</p>
    </div>
  )
}
