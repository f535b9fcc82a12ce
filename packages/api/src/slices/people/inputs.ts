import { languages } from '@hms/domain/language'
import { z } from 'zod'
import { localizedText } from '../../platform/inputs.ts'

/** A person as a screen sends them; what each must be like, the domain says. */
export const personInput = z.object({
  name: localizedText,
  principalName: z.string().max(200).nullable(),
  email: z.string().max(200).nullable(),
  language: z.enum(languages).nullable(),
})
