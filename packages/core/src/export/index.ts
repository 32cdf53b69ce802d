export { toHtml } from './html.js'
