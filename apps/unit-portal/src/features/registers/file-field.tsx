import { useId } from 'react'
import { useTranslation } from 'react-i18next'

/** A file as it is sent. */
export interface ChosenFile {
  readonly name: string
  /** In base64. */
  readonly content: string
}

/** The largest file that is sent, in bytes. */
const largest = 2_500_000

const accepted = '.pdf,.png,.jpg,.jpeg,.webp,application/pdf,image/png,image/jpeg,image/webp'

interface FileFieldProps {
  readonly error: string | null
  /** Null of a file that can't be sent. */
  readonly onChoose: (file: ChosenFile | null) => void
}

/** Chooses a PDF or a picture. What the file really is, the server says. */
export function FileField({ error, onChoose }: FileFieldProps) {
  const { t } = useTranslation('registers')
  const id = useId()
  const read = async (chosen: File | undefined) => {
    if (!chosen || chosen.size === 0 || chosen.size > largest) return onChoose(null)
    onChoose({ name: chosen.name.slice(0, 200), content: await base64Of(chosen) })
  }
  return (
    <div className="ds-field portal-field">
      <label className="ds-label" htmlFor={id}>
        {t('file.choose')}
      </label>
      <p className="hms-subtle" id={`${id}-hint`}>
        {t('file.hint')}
      </p>
      <input
        id={id}
        type="file"
        className="ds-input"
        accept={accepted}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        {...(error && { 'aria-invalid': true })}
        onChange={({ target }) => void read(target.files?.[0]).catch(() => onChoose(null))}
      />
      {error && (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).split(',', 2)[1] ?? ''))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read')))
    reader.readAsDataURL(file)
  })
}
