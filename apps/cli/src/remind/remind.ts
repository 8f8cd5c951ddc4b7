import { Day } from "@jianyan/domain"
import { Notices } from "@jianyan/services"
import { Effect, Layer, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { known } from "../database/known.ts"
import { houses } from "../database/layer.ts"
import { json } from "../screen/json.ts"
import { tell } from "../screen/tell.ts"

/** Gives the notices the escalation ladder of a committee calls for, each once. */
export const remind = Command.make("remind", {
  committee: Flag.String("committee").pipe(Flag.withMetavar("ID"), Flag.withDescription("The committee")),
  day: Flag.optional(Flag.String("day").pipe(Flag.withMetavar("DAY"), Flag.withSchema(Day.Day), Flag.withDescription("The day to remind for, as 2026-06-30; today if not given"))),
  json
}, ({ committee, day, json }) =>
  Effect.gen(function*() {
    const id = yield* known(committee)
    const given = yield* Notices.use((notices) => notices.remind(id, Option.getOrUndefined(day)))
    yield* tell(json, { committee: id, given }, () => `${id}: ${given === 0 ? "nothing to remind of" : given === 1 ? "1 notice given" : `${given} notices given`}`)
  }).pipe(Effect.provide(Layer.provideMerge(Notices.layer, houses)))).pipe(
    Command.withShortDescription("Remind of replies that are due"),
    Command.withDescription("Gives the notices the committee's escalation ladder calls for on a day. A notice given before is not given again, so it may be run at any time and by several at once; the house runs it daily at eight by itself."),
    Command.withExamples([{ command: "jianyan remind --committee binhe" }, { command: "jianyan remind --committee binhe --day 2026-06-30 --json" }])
  )
