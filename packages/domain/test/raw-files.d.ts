/** A file as text, as vitest gives it. */
declare module '*?raw' {
  const text: string
  export default text
}
