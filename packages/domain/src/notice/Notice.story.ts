import { Option } from "effect"
import { Day, Notice } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

export const housing: Notice.Reader = { _tag: "Unit", unit: Story.housing }
export const staff: Notice.Reader = { _tag: "Role", role: "proposalsStaff" }

/** The unit is reminded ten days before its reply is due. */
export const reminder: Extract<Notice.Matter, { _tag: "Reminder" }> = { _tag: "Reminder", rung: "before-10", name: { zh: "到期前十日提醒" }, means: "notice", due: Day.Day.make("2026-05-09") }
export const given = on("2026-04-29")

/** The notice given. */
export const told = Option.getOrThrow(Notice.give(Notice.empty, housing, Story.id, reminder, "before-10:2026-05-09", given))
