import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { Author } from './load-report.ts'

/** Who did it, if that is known. */
export function authorOf({ name, role }: { name: LocalizedText | null; role: Role | null }): Author | null {
  return name === null || role === null ? null : { name, role }
}
