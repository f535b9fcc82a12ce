/** A picture that was gone through: what is left of it, and its size in pixels. */
export interface CleanedPicture {
  readonly content: Buffer
  readonly width: number
  readonly height: number
}
