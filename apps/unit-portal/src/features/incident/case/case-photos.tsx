import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import type { OpenedIncident } from '../../../app/api.ts'

/** The photos of a case. */
export function CasePhotos({ incident: { id, photos } }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation('unit-incident')
  if (photos.length === 0) return null
  return (
    <section aria-labelledby="photos" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="photos">
        {t('case.photos')}
      </h2>
      <ul className="hms-plain-list portal-photos">
        {photos.map((hash, at) => (
          <li key={hash}>
            <Photo id={id} hash={hash} number={at + 1} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PhotoProps {
  readonly id: number
  readonly hash: string
  readonly number: number
}

function Photo({ id, hash, number }: PhotoProps) {
  const { t } = useTranslation('unit-incident')
  const { data, error } = useQuery({ ...trpc.incident.photo.queryOptions({ id, hash }), staleTime: Infinity })
  if (error) return <p>{t('case.photoMissing')}</p>
  if (!data) return <span className="ds-skeleton portal-skeleton portal-skeleton--block" aria-hidden="true" />
  return <img src={`data:${data.type};base64,${data.content}`} alt={t('case.photo', { number })} />
}
