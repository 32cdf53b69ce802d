import type { APIRoute } from 'astro'
import { toRows } from '../../quote-filter/rows'
import { getQuotesBySpeaker } from '../../quotes'

/** What the filter of the page of all quotes fetches. */
export const GET: APIRoute = async () => Response.json(toRows(await getQuotesBySpeaker()))
