import { DuckDBInstance } from "@duckdb/node-api"
import type { Typed } from "./typed.ts"
import { Assessment } from "@jianyan/domain"

const { Form, Kind, Level, Stage } = Assessment.Fact
const kind = (name: Assessment.Fact.Kind) => `kind = ${Kind.literals.indexOf(name)}`
const form = (name: Assessment.Fact.Form) => `form = ${Form.literals.indexOf(name)}`
const stage = (name: Assessment.Fact.Stage) => `stages & ${1 << Stage.literals.indexOf(name)} <> 0`
const level = (name: Assessment.Fact.Level) => `levels & ${1 << Level.literals.indexOf(name)} <> 0`
const sum = (points: string, ...where: ReadonlyArray<string>) => `coalesce(sum(${points}) filter (${where.join(" and ")}), 0)`
const best = (points: string, ...where: ReadonlyArray<string>) => `coalesce(max(${points}) filter (${where.join(" and ")}), 0)`
const capped = (cap: number, points: string) => `least(${cap}, ${points})`
const present = "attended > 0 and attended * 3 >= held * 2"
const missed = (name: Assessment.Fact.Form, absent: number, leave: number) =>
  sum(`case when held = attended + excused then ${leave} else ${absent} end`, kind("meeting"), form(name), `not (${present})`)
const done = (name: Assessment.Fact.Form, points: number, cap: number) => capped(cap, sum(String(points), kind("activity"), form(name)))
const people = sum("amount", kind("contact"))

const query = `select
  greatest(0, least(300000, 300000 + ${[
    missed("plenary", -100_000, -30_000), missed("standing", -50_000, -10_000), missed("committee", -30_000, -5_000), missed("sector", -20_000, 0),
    sum("-5000 * late", kind("meeting")), sum("-10000 * (held - attended - excused)", kind("meeting"), form("group")), capped(50_000, sum("10000", kind("meeting"), form("chairpersons"), present))
  ].join(" + ")}))
  + least(300000, ${[
    done("research", 30_000, 90_000), done("inspection", 20_000, 80_000), done("training", 20_000, 20_000), done("lecture", 10_000, 40_000), done("forum", 10_000, 40_000), done("consultation", 20_000, 60_000),
    done("oversight", 20_000, 60_000), done("appraisal", 10_000, 30_000), done("reception", 10_000, 30_000), sum("-5000 * late", kind("activity"))
  ].join(" + ")})
  + least(600000, ${[
    sum("case when people = 1 then 50000 when place >= least(3, people) then 0 when people = 2 or place = 0 then 25000 else 12500 end", kind("proposal"), stage("filed")), sum("50000", kind("proposal"), stage("key")),
    best("100000", kind("proposal"), stage("excellent")), sum("case when place = 0 then 20000 else 10000 end", kind("proposal"), stage("merged")), capped(100_000, sum("10000", kind("report"), stage("submitted"))),
    sum("40000", kind("report"), level("city")), sum("80000", kind("report"), level("province")), sum("120000", kind("report"), level("national")), best("50000", kind("report"), stage("excellent")),
    capped(30_000, sum("10000", kind("suggestion"))), sum("20000", kind("suggestion"), stage("adopted")), capped(80_000, sum("40000", kind("speech"), form("spoken"))), capped(60_000, sum("20000", kind("speech"), form("written"))),
    sum(`case when ${level("national")} then 60000 when ${level("province")} then 40000 when ${level("city")} then 20000 else 0 end`, kind("article")), capped(60_000, sum("30000", kind("material")))
  ].join(" + ")})
  + least(400000, ${[
    `case when ${people} >= 80 then 80000 when ${people} >= 40 then 50000 when ${people} >= 20 then 20000 else 0 end`, capped(50_000, sum("5000", kind("contact"), form("visit"))),
    capped(90_000, sum("30000", kind("deed"), form("publicBenefit"))), capped(90_000, sum("30000", kind("deed"), form("enterprise"))), capped(40_000, sum("10000", kind("study"))),
    best(`case when ${level("province")} then 80000 when ${level("city")} then 60000 when ${level("county")} then 30000 else 0 end`, kind("award")), sum("-100000", kind("breach"))
  ].join(" + ")}) as total
from records group by member order by member`

const columns = ["kind", "form", "stages", "levels", "place", "people", "held", "attended", "excused", "late", "amount"] as const

/** Puts the records into a DuckDB in memory with one thread; gives the question that answers with every total, in 1/10,000 point. */
export const duckdb = async (typed: Typed) => {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect()
  await connection.run(`create table records (member integer, ${columns.map((name) => `${name} integer`).join(", ")})`)
  const appender = await connection.createAppender("records")
  for (let member = 0; member + 1 < typed.starts.length; member++) {
    for (let row = typed.starts[member] ?? 0; row < (typed.starts[member + 1] ?? 0); row++) {
      appender.appendInteger(member)
      for (const name of columns) appender.appendInteger(typed[name][row] ?? 0)
      appender.endRow()
    }
  }
  appender.closeSync()
  const prepared = await connection.prepare(query)
  return {
    totals: async (): Promise<ReadonlyArray<number>> => (await (await prepared.run()).getRows()).map(([total]) => Number(total)),
    close: () => connection.closeSync()
  }
}
