/**
 * Says how much memory the api takes with the demo committee in it: after a start that finds it told, and after 200 mixed requests.
 *
 * `node tooling/ways/memory.ts`, on Linux; VmRSS of the process of the api, PostgreSQL not counted. Ends with 1 above 300 MiB.
 */
import { readFile } from "node:fs/promises"
import { askAs } from "./ask.ts"
import { open } from "./house.ts"

/** In MiB. */
const most = 300

const resident = async (pid: number): Promise<number> => {
  const found = /^VmRSS:\s+(\d+) kB$/mu.exec(await readFile(`/proc/${pid}/status`, "utf8"))
  return Math.round(Number(found?.[1]) / 1024)
}

const house = await open()
try {
  const told = await resident(house.pid())
  await house.stop()
  await house.start()
  const started = await resident(house.pid())
  const [staff, evaluator, member] = await Promise.all([askAs(house, "staff"), askAs(house, "evaluator"), askAs(house, "member")])
  const { rows } = await staff.proposals.list({ limit: 50 })
  for (let turn = 0; turn < 50; turn++) {
    const id = rows[turn % rows.length]?.id
    if (id === undefined) throw new Error("the demo story has no proposal")
    const { proposal } = await staff.proposals.read({ id })
    await staff.proposals.list({ q: proposal.content.title.slice(2, 6), limit: 50 })
    await member.proposals.similar({ content: proposal.content })
    await (turn % 5 === 0 ? evaluator.scores.all() : member.committee.today())
  }
  const asked = await resident(house.pid())
  console.log(`${told} MiB after telling the demo story, ${started} MiB after a start that found it, ${asked} MiB after 200 requests; the goal is ${most} MiB.`)
  process.exitCode = asked > most ? 1 : 0
} finally {
  await house.close()
}
