import { splitHost } from '../../src/islands/message-check/split-host.ts'
import {
  FIRST_SET,
  type Judged,
  judgeLinks,
  judgeMessages,
  printScores,
  SECOND_SET,
} from '../support/message-labels.ts'

/**
 * How the rules of "Periksa pesan" score by themselves: `node tests/bench/message-check.ts`; with `-v` each disagreement too.
 */

printScores(splitHost)

if (process.argv.includes('-v'))
  for (const set of [FIRST_SET, SECOND_SET])
    for (const judged of [...judgeMessages(set, splitHost), ...judgeLinks(set, splitHost)]) tell(judged)

function tell({ id, text, expected, found }: Judged): void {
  const wrong = [...found].filter((rule) => !expected.has(rule)).map((rule) => `+${rule}`)
  const missed = [...expected].filter((rule) => !found.has(rule)).map((rule) => `-${rule}`)
  if (wrong.length + missed.length > 0) console.log(`${id} ${[...wrong, ...missed].join(' ')}: ${JSON.stringify(text)}`)
}
