import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaver, useSavingStatus } from './saving-context.tsx'

/** Says, on every page, what is not saved, why, and what happens with it. Nothing while all goes well. */
export function UnsavedBanner() {
  const { refused, connection, storageFailing } = useSavingStatus()
  const isTrouble = useUnsaved() > 0 && (connection.kind !== 'ready' || storageFailing)
  const isShown = isTrouble || refused.length > 0
  return (
    <div role="status" className={isShown ? 'portal-unsaved' : undefined}>
      {isTrouble && <Waiting />}
      {refused.length > 0 && <Refused />}
    </div>
  )
}

/** How many answers, comments and disagreements wait to be saved. */
function useUnsaved(): number {
  const { waiting, remarks } = useSavingStatus()
  return waiting.length + remarks.filter(({ refusedFor }) => refusedFor === null).length
}

function Waiting() {
  const { t } = useTranslation('unit-portal')
  const saver = useSaver()
  const { connection, storageFailing } = useSavingStatus()
  const count = useUnsaved()
  const needsSignIn = connection.kind === 'signInNeeded'
  return (
    <div className="ds-alert" data-color="warning">
      <p>
        <strong>
          {needsSignIn ? t('saving.unsavedSignIn', { count }) : t('saving.unsavedRetrying', { count })}
        </strong>{' '}
        {storageFailing ? t('saving.keepTabOpen') : t('saving.keptHere')}
      </p>
      {needsSignIn ? (
        <a className="ds-link" href="/">
          {t('saving.signInAgain')}
        </a>
      ) : (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={saver.wakeUp}
        >
          {t('saving.tryNow')}
        </button>
      )}
    </div>
  )
}

function Refused() {
  const { t } = useTranslation('unit-portal')
  const saver = useSaver()
  const { refused } = useSavingStatus()
  const [first] = refused
  if (!first) return null
  const { year, unitCode } = first
  return (
    <div className="ds-alert" data-color="danger">
      <p>
        <strong>{t('saving.refusedBanner', { count: refused.length })}</strong>
      </p>
      <div className="hms-cluster">
        <Link
          className="ds-link"
          to="/rapport/$year/$unitCode/kontroll"
          params={{ year: String(year), unitCode }}
        >
          {t('saving.seeRefused')}
        </Link>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => refused.forEach(({ id }) => saver.dismiss(id))}
        >
          {t('saving.dismiss')}
        </button>
      </div>
    </div>
  )
}
