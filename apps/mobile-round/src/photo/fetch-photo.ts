import { api } from '../app/api.ts'

/** The content of a photo, from the server. */
export async function fetchPhoto(round: number, hash: string): Promise<Blob> {
  const { type, content } = await api.safetyRound.photo.query({ id: round, hash })
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
  return new Blob([bytes], { type })
}
