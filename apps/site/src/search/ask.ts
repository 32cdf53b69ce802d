import type { Answer, Question, Wish } from './protocol'

/** Asks the worker, which is started at the first question, and anew behind one that failed to start. */
export function newAsker(folder: string): (wish: Wish) => Promise<Answer> {
  let worker: Worker | undefined
  let last = 0
  const waiting = new Map<number, (answer: Answer) => void>()
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    })
    started.addEventListener('error', () => {
      started.terminate()
      worker = undefined
      for (const [id, tell] of waiting) tell({ id, kind: 'failed' })
      waiting.clear()
    })
    return started
  }
  return (wish) =>
    new Promise((tell) => {
      worker ??= start()
      const question: Question = { id: ++last, folder, ...wish }
      waiting.set(question.id, tell)
      worker.postMessage(question)
    })
}
