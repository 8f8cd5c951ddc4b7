import { type Assessment, type Day, Dossier, DutyReport, type House, type Member } from "@jianyan/domain"
import { Dossiers } from "@jianyan/services"
import { Effect, Option, Schema } from "effect"
import { dossierSheets } from "../dossier/dossierSheets.ts"
import { dossierWords } from "../dossier/dossierWords.ts"
import { People } from "../People.ts"
import { titleOf, titlesOf } from "./titles.ts"

const done = Effect.as(null)
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

interface OfYear { readonly year: number; readonly language?: DutyReport.Language }

const spoken = {
  zh: { report: (year: number) => `${year} 年度述职报告`, record: (year: number) => `${year} 年度履职记录`, heads: ["日期", "种类", "名称", "情况"], empty: "这一年没有记录。", people: (n: number) => `${n} 人次`, half: (n: number, of: number) => `出席 ${n} / ${of} 个半天` },
  en: { report: (year: number) => `Duty report ${year}`, record: (year: number) => `Record of performance ${year}`, heads: ["Date", "Kind", "Title", "Figures"], empty: "There is no record of this year.", people: (n: number) => `${n} person-times`, half: (n: number, of: number) => `${n} of ${of} half days attended` }
} as const

const dayIn = (day: Day.Day, language: DutyReport.Language): string => {
  const [year = "", month = "", date = ""] = day.split("-")
  return language === "zh" ? `${year}年${Number(month)}月${Number(date)}日` : day
}

const figuresOf = ({ amount, attendance, kind }: Assessment.Fact.Fact, language: DutyReport.Language): string =>
  attendance !== undefined ? spoken[language].half(attendance.attended, attendance.held) : kind === "contact" ? spoken[language].people(amount ?? 1) : ""

/** Names records by their titles, and those without one by what they are. */
const named = (house: House.House, facts: ReadonlyArray<Assessment.Fact.Fact>, language: DutyReport.Language) => {
  const kinds = new Map(facts.map((fact) => [fact.record, DutyReport.nameOf(fact, language)]))
  return (record: string): string => Option.getOrElse(titleOf(house, record), () => kinds.get(record) ?? record)
}

const nameOf = (committee: string, member: Member.Id) => Effect.map(People.use((people) => people.named(committee, [member])), (names) => names[member] ?? member)

/** Bundles modules that write Word and workbooks only where a document is asked for: they are large. */
const documents = Effect.promise(async () => ({ ...await import("../dossier/dutyReportDocx.ts"), ...await import("../dossier/recordDocx.ts"), ...await import("../dossier/dossierXlsx.ts") }))

/** Answers what a member asks of the own dossier. */
export const dossiers = {
  portrait: ({ member }: { readonly member: Member.Id }) =>
    Effect.gen(function*() {
      const works = yield* Dossiers.use((it) => it.portrait(member))
      return { works: works.map(({ mix, peers, ...work }) => ({ ...work, mix: { ...mix }, peers: { ...peers } })), names: {} }
    }),
  records: ({ year }: OfYear) =>
    Effect.gen(function*() {
      const { house } = yield* Dossiers.use((it) => it.mine)
      const facts = yield* Dossiers.use((it) => it.records(year))
      return { facts, titles: titlesOf(house, facts.map(({ record }) => record)) }
    }),
  whole: () =>
    Effect.gen(function*() {
      const { today, visitor } = yield* Dossiers.use((it) => it.mine)
      const dossier = yield* Dossiers.use((it) => it.whole)
      const name = yield* nameOf(visitor.committee, dossier.member.id)
      const bytes = new TextEncoder().encode(JSON.stringify({ name, asOf: today, ...Schema.encodeSync(Dossier.Dossier)(dossier) }, null, 2))
      return { name: `${name}-${today}.json`, type: "application/json", bytes }
    }),
  workbook: ({ language = "zh" }: { readonly language?: DutyReport.Language }) =>
    Effect.gen(function*() {
      const { house, today, visitor } = yield* Dossiers.use((it) => it.mine)
      const dossier = yield* Dossiers.use((it) => it.whole)
      const sheets = dossierSheets(dossier, { language, rulebooks: house.rulebooks, call: named(house, dossier.facts, language), figures: (fact) => figuresOf(fact, language) })
      const name = dossierWords(language).file(yield* nameOf(visitor.committee, dossier.member.id), today)
      const { dossierXlsx } = yield* documents
      return { name: `${name}.xlsx`, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes: yield* Effect.promise(() => dossierXlsx(sheets)) }
    }),
  yearly: ({ language = "zh", year }: OfYear) =>
    Effect.gen(function*() {
      const { house, member, visitor } = yield* Dossiers.use((it) => it.mine)
      const facts = (yield* Dossiers.use((it) => it.records(year))).toSorted((one, other) => one.on < other.on ? -1 : one.on > other.on ? 1 : one.record < other.record ? -1 : 1)
      const call = named(house, facts, language), by = yield* nameOf(visitor.committee, member.id), { empty, heads, record } = spoken[language]
      const rows = facts.map((fact) => [dayIn(fact.on, language), DutyReport.nameOf(fact, language), call(fact.record), figuresOf(fact, language)])
      const { recordDocx } = yield* documents
      return { name: `${record(year)}-${by}.docx`, type: word, bytes: yield* Effect.promise(() => recordDocx({ title: record(year), by, heads, rows, empty })) }
    }),
  dutyReport: ({ language = "zh", year }: OfYear) =>
    Effect.gen(function*() {
      const { house } = yield* Dossiers.use((it) => it.mine)
      const { draft, facts, saved } = yield* Dossiers.use((it) => it.dutyReport(year, language))
      return { draft, facts, titles: titlesOf(house, facts.map(({ record }) => record)), ...(Option.isNone(saved) ? {} : { saved: saved.value }) }
    }),
  saveDutyReport: ({ paragraphs, year }: { readonly year: number; readonly paragraphs: ReadonlyArray<DutyReport.Paragraph> }) => done(Dossiers.use((it) => it.saveDutyReport(year, paragraphs))),
  dutyReportFile: ({ language = "zh", year }: OfYear) =>
    Effect.gen(function*() {
      const { house, member, today, visitor } = yield* Dossiers.use((it) => it.mine)
      const { draft, facts, saved } = yield* Dossiers.use((it) => it.dutyReport(year, language))
      const call = named(house, facts, language), by = yield* nameOf(visitor.committee, member.id), title = spoken[language].report(year)
      const paragraphs = Option.match(saved, { onNone: () => draft, onSome: (it) => it.paragraphs }).map(({ records, text }) => ({ text, records: records.map(call) }))
      const { dutyReportDocx } = yield* documents
      return { name: `${title}-${by}.docx`, type: word, bytes: yield* Effect.promise(() => dutyReportDocx({ title, by, date: dayIn(today, language), paragraphs })) }
    })
}
