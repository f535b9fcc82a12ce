import { useMutation } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { download } from '../../ui/export/download.ts'
import { fileName } from '../../ui/export/file-name.ts'
import { filterOf } from './search.ts'
import { useTraceTexts } from './trace-texts.ts'

/** Takes out what is looked for as a file, all pages of it. */
export function TraceExport(): ReactNode {
  const { t, language } = useTraceTexts()
  const search = useSearch({ from: '/kontoret/logg' })
  const taking = useMutation(
    api.audit.export.mutationOptions({
      onSuccess: ({ csv }) =>
        download(
          new Blob([csv], { type: 'text/csv;charset=utf-8' }),
          fileName([t('page.fileName'), search.from, search.to, search.who], 'csv'),
        ),
    }),
  )
  const { data } = taking
  return (
    <div className="hms-cluster">
      <span role="status" className="hms-subtle">
        {taking.isPending ? t('page.exporting') : null}
        {data ? t(data.cut ? 'page.cut' : 'page.exported', { count: data.events }) : null}
      </span>
      {taking.isError ? <span role="alert">{t('page.exportFailed')}</span> : null}
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        disabled={taking.isPending}
        onClick={() => taking.mutate({ ...filterOf(search), language })}
      >
        {t('page.exportCsv')}
      </button>
    </div>
  )
}
