import type { APIRoute } from 'astro'
import { getSearchFilePaths } from '../../../search/files'

export const getStaticPaths = getSearchFilePaths

/** What the search page fetches: the index in chunks, names, and texts. */
export const GET: APIRoute<{ body: string | Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.body)
