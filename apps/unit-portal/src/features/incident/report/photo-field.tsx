import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostIncidentPhotos } from '@hms/domain/incident'
import { scalePhoto } from './scale-photo.ts'

interface PhotoFieldProps {
  /** In base64. */
  readonly photos: readonly string[]
  readonly onChange: (photos: readonly string[]) => void
}

/** Takes photos with a report, each to be taken away again. */
export function PhotoField({ photos, onChange }: PhotoFieldProps) {
  const { t } = useTranslation('unit-incident')
  const id = useId()
  const [fault, setFault] = useState<'unreadable' | 'tooMany' | null>(null)
  const add = async (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])]
    // So that the same file can be chosen again.
    field.value = ''
    const room = mostIncidentPhotos - photos.length
    const scaled = await Promise.all(files.slice(0, room).map(scalePhoto))
    const read = scaled.filter((photo) => photo !== null)
    setFault(read.length < scaled.length ? 'unreadable' : files.length > room ? 'tooMany' : null)
    onChange([...photos, ...read])
  }
  return (
    <div className="ds-field portal-field">
      <label className="ds-label" htmlFor={id}>
        {t('report.photos')}
      </label>
      <p className="hms-subtle" id={`${id}-hint`}>
        {t('report.photosHint', { count: mostIncidentPhotos })}
      </p>
      <input
        id={id}
        type="file"
        className="ds-input"
        accept="image/jpeg,image/png,image/webp"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => void add(currentTarget)}
      />
      {fault && (
        <p className="ds-validation-message" role="alert">
          {t(`report.photoFaults.${fault}`)}
        </p>
      )}
      {photos.length > 0 && (
        <ul className="hms-plain-list portal-photos">
          {photos.map((photo, at) => (
            <li key={photo.slice(-60)}>
              <img
                src={`data:image/jpeg;base64,${photo}`}
                alt={t('report.photoNumber', { number: at + 1 })}
              />
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                data-size="sm"
                onClick={() => onChange(photos.filter((_, index) => index !== at))}
              >
                {t('report.removePhoto', { number: at + 1 })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
