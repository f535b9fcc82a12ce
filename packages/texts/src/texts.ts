/**
 * The shape that `nn` and `en` of a namespace must have: the keys of `nb`, with texts of their own.
 * A missing key, or one too many, does not compile.
 */
export type Texts<Nb> = { readonly [Key in keyof Nb]: Nb[Key] extends string ? string : Texts<Nb[Key]> }
