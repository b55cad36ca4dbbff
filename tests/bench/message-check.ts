import { splitHost } from '../../src/islands/message-check/split-host.ts'
import {
  type Judged,
  judgeLinks,
  judgeMessages,
  linkTable,
  messageTable,
  SCORE_HEAD,
} from '../support/message-labels.ts'
import { printTable } from '../support/table.ts'

/**
 * How the rules of "Periksa pesan" score by themselves: `node tests/bench/message-check.ts`; with `-v` each disagreement too.
 */

printTable('Signs in messages', SCORE_HEAD, messageTable(splitHost))
printTable('Signs in links', SCORE_HEAD, linkTable(splitHost))

if (process.argv.includes('-v'))
  for (const judged of [...judgeMessages(splitHost), ...judgeLinks(splitHost)]) tell(judged)

function tell({ id, text, expected, found }: Judged): void {
  const wrong = [...found].filter((rule) => !expected.has(rule)).map((rule) => `+${rule}`)
  const missed = [...expected].filter((rule) => !found.has(rule)).map((rule) => `-${rule}`)
  if (wrong.length + missed.length > 0) console.log(`${id} ${[...wrong, ...missed].join(' ')}: ${JSON.stringify(text)}`)
}
