/** Items of a long list on one of its pages. */
export const PAGE_SIZE = 200

/** The address of a page of a list, given that of the first one. */
export const pathOfPage = (first: string, page: number): string => (page === 1 ? first : `${first}${page}/`)
