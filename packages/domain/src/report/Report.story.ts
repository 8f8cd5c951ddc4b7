import { HashMap } from "effect"
import { type HouseEvent, Member, Report } from "../index.ts"
import { given, on } from "../house/House.story.ts"

export const id = Report.Id.make("r1")
export const authors = [Member.Id.make("m1"), Member.Id.make("m2")] as const
export const content: Report.Content = { title: "夜间急诊停车难", text: "区人民医院夜间急诊入口没有临时停车位，家属只能停在主路上。" }
export const submitted = Report.submit(id, authors, content, on("2026-03-02"))

/** The report as its submission and what came after leave it. */
export const after = (...events: ReadonlyArray<HouseEvent.HouseEvent>): Report.Report => HashMap.getUnsafe(given(submitted, ...events).reports, id)

export const adopted = { _tag: "ReportAdopted", report: id, adoption: { level: "city", manner: "single", at: on("2026-03-10") }, at: on("2026-03-10") } as const
export const instructed = { _tag: "ReportInstructed", report: id, instruction: { level: "county", office: "区政府", at: on("2026-03-12") }, at: on("2026-03-12") } as const
export const withdrawn = { _tag: "ReportWithdrawn", report: id, at: on("2026-03-03") } as const
