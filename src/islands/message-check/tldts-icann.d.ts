/** The package's own bundle: through its modules our bundler more than doubles it, since it writes shared parts out again. */
declare module 'tldts-icann/dist/index.esm.min.js' {
  export { parse } from 'tldts-icann'
}
