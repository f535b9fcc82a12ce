import type { FastifyInstance } from 'fastify'
import { localDay } from '../../platform/clock.ts'
import { languageOf } from '../../platform/page.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { permissionOf, reachesNothing } from '../../trpc.ts'
import { requireFaculty } from '../indicator/public.ts'
import type { FileParts } from '../session/public.ts'
import { sendFile } from '../session/public.ts'
import { readReport } from './read-report.ts'
import type { ReportFormatName } from './write-report.ts'
import { reportFormatNames, reportFormats } from './write-report.ts'

interface Address {
  readonly Params: { readonly year: string; readonly format: ReportFormatName }
  readonly Querystring: { readonly within?: unknown }
}

/** `/annual-report/<year>/<format>`, with `?within=<faculty>` for a faculty's part: a file, for those who may read it. */
export async function annualReportRoutes(http: FastifyInstance, parts: FileParts): Promise<void> {
  const formats = reportFormatNames.join('|')
  http.get<Address>(`/annual-report/:year(^\\d{4}$)/:format(^(?:${formats})$)`, (request, reply) => {
    const { year, format } = request.params
    const within = typeof request.query.within === 'string' ? request.query.within : null
    const language = languageOf(request, reply)
    const { extension, type, write } = reportFormats[format]
    return sendFile(parts, request, reply, {
      action: 'annualReport.read',
      make: async (trx, person, now) => {
        if (reachesNothing(permissionOf(person, 'annualReport.read').reach)) {
          throw new Refusal({ kind: 'notAllowed' })
        }
        await requireFaculty(trx, person, within)
        const read = await readReport(trx, { year: Number(year), within, day: localDay(now) })
        if (!read) throw new Refusal({ kind: 'notFound' })
        const of = within === null ? '' : `-${within}`
        return {
          name: `hms-annual-report-${year}${of}.${extension}`,
          type,
          content: await write(read, language),
        }
      },
    })
  })
}
