import { LONGEST_QUOTATION, placeWords, verify } from '@corpus/core/search'
import { answerArticles, answerLines, answerOpen, answerPlaces, answerValues } from './answers'
import { type Library, library } from './library'
import type { Answer, Question } from './protocol'
import { toFound } from './to-found'

/** Answers the questions of the search page away from its thread. */
let opened: Library | undefined

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  opened ??= library(data.folder)
  const reply = await answer(opened, data).catch((error: unknown): Answer => {
    console.error(error)
    return { id: data.id, kind: 'failed' }
  })
  self.postMessage(reply)
})

async function answer(lib: Library, question: Question): Promise<Answer> {
  const { id } = question
  switch (question.kind) {
    case 'articles':
      return { id, ...(await answerArticles(lib, question)) }
    case 'lines':
      return { id, ...(await answerLines(lib, question)) }
    case 'open':
      return { id, ...(await answerOpen(lib)) }
    case 'places':
      return { id, ...(await answerPlaces(lib, question)) }
    case 'values':
      return { id, ...(await answerValues(lib, question)) }
    case 'verify':
      return { id, ...(await answerVerify(lib, question.text)) }
  }
}

async function answerVerify(lib: Library, text: string) {
  if (placeWords(text).length > LONGEST_QUOTATION) return { kind: 'too-long', most: LONGEST_QUOTATION } as const
  const sourceOf = async (_: string, document: number): Promise<string> => (await lib.text(document)).source
  const { verdict, parts } = await verify(await lib.index(), text, sourceOf)
  const found = await Promise.all(parts.map(async (part) => toFound(part, text, await lib.text(part.document))))
  return { kind: 'verify', verdict, parts: found } as const
}
