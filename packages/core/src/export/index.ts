export { escapeHtml, toHtml } from './html.js'
