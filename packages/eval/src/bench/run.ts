import { SHARED } from '../shared.ts'
import { benchForms } from './forms.ts'
import { benchNames } from './names.ts'
import { benchSegmentation } from './segmentation.ts'
import { benchSentences } from './sentences.ts'
import { benchSize } from './size.ts'
import { benchSpeed } from './speed.ts'

/** All benches, one table each: ours beside the peers. */
if (SHARED === null)
  console.log('../shared is not here: segmentation and PUD are skipped, speed is taken on the seeds.')
benchSize()
if (SHARED !== null) benchSegmentation(SHARED)
benchSentences(SHARED)
benchForms()
benchSpeed(SHARED)
benchNames(SHARED)
