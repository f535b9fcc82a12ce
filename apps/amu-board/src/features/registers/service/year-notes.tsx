import { formatDate } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { FormDialog } from '../../../ui/form/form-dialog.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { TextAreaField } from '../text-area-field.tsx'
import { useRegisterTexts } from '../register-texts.ts'

/** What the chief safety representative has written about each year. */
export function YearNotes({ mayWrite }: { readonly mayWrite: boolean }): ReactNode {
  const { t, language } = useRegisterTexts()
  const found = useQuery(api.safetyService.notes.queryOptions())
  const [writing, setWriting] = useState<{ readonly year: number; readonly text: string } | null>(null)
  const [thisYear] = useState(() => new Date().getFullYear())
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {t('service.notes')}
      </h2>
      <Loaded queries={[found]}>
        {([notes]) => (
          <>
            {mayWrite ? (
              <p className="hms-cluster hms-no-print">
                {[thisYear, thisYear - 1].map((year) => (
                  <button
                    key={year}
                    type="button"
                    className="ds-button"
                    data-variant="secondary"
                    onClick={() =>
                      setWriting({ year, text: notes.find((note) => note.year === year)?.text ?? '' })
                    }
                  >
                    {t('service.writeNote', { year })}
                  </button>
                ))}
              </p>
            ) : null}
            {notes.length === 0 ? (
              <p className="hms-empty">{t('service.noNotes')}</p>
            ) : (
              notes.map(({ year, text, writtenAt }) => (
                <article key={year} className="hms-prose">
                  <h3 className="ds-heading" data-size="xs">
                    {t('service.noteOf', { year })}
                  </h3>
                  <p className="board-note">{text}</p>
                  <p className="hms-subtle">
                    {t('service.writtenAt', { date: formatDate(writtenAt, language) })}
                  </p>
                </article>
              ))
            )}
          </>
        )}
      </Loaded>
      {writing ? <NoteDialog {...writing} onClose={() => setWriting(null)} /> : null}
    </section>
  )
}

interface NoteDialogProps {
  readonly year: number
  readonly text: string
  readonly onClose: () => void
}

function NoteDialog({ year, text: before, onClose }: NoteDialogProps) {
  const { t } = useRegisterTexts()
  const [text, setText] = useState(before)
  const [tried, setTried] = useState(false)
  const { isBusy, problem, save } = useSaving(api.safetyService.writeNote.mutationOptions(), onClose)
  const isEmpty = text.trim() === ''
  return (
    <FormDialog
      title={t('service.writeNote', { year })}
      submitLabel={t('save')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => {
        setTried(true)
        if (!isEmpty) save({ year, text: text.trim() })
      }}
      onClose={onClose}
    >
      <TextAreaField
        label={t('service.noteText')}
        rows={10}
        longest={20_000}
        value={text}
        onChange={setText}
        error={tried && isEmpty ? t('fillIn') : null}
      />
    </FormDialog>
  )
}
