import { attended, formsOf, stagesOf } from "./Fact.ts"
import { Finding } from "./Finding.ts"
import type { Pay } from "./Pay.ts"
import type { Rulebook } from "./Rulebook.ts"
import type { Measure, Selection } from "./Selection.ts"

/** What else of an item or a condition depends on the records selected. */
interface Use {
  readonly measure?: Measure
  readonly pays?: Pay
}

/** Lists the values of a selection that the records it asks for can never have. */
export const checkFilters = (
  at: string,
  selection: Selection,
  { appraised = [], articles, attendance }: Rulebook,
  { measure, pays }: Use
): ReadonlyArray<Finding> => {
  const { article = [], attendance: states = [], attendedAtLeast, between, form = [], grade = [], kind, punctual, reached = [], reachedAny = [], unreached = [] } = selection
  const forms = kind.flatMap((one) => formsOf[one])
  const stages = kind.flatMap((one) => stagesOf[one])
  const attends = kind.some((one) => attended.includes(one))
  const marks = kind.includes("mark")
  const dead = (field: string, values: ReadonlyArray<string>, alive: (value: string) => boolean): ReadonlyArray<Finding> =>
    values.filter((value) => !alive(value)).map((value) => Finding.cases.DeadFilter.make({ at, field, value }))
  const among = (known: ReadonlyArray<string>) => (value: string) => known.includes(value)
  return [
    ...dead("form", form, among(forms)),
    ...dead("reached", reached, (stage) => among(stages)(stage) && !unreached.some((not) => not === stage)),
    ...dead("reachedAny", reachedAny, (stage) => among(stages)(stage) && !unreached.some((not) => not === stage)),
    ...dead("unreached", unreached, among(stages)),
    ...dead("attendance", states, (state) => attends && (state !== "exempt" || attendance?.exempt !== undefined)),
    ...dead("attendedAtLeast", attendedAtLeast === undefined ? [] : [attendedAtLeast.join("/")], () => attends),
    ...dead("punctual", punctual === undefined ? [] : ["true"], () => attends),
    ...dead("article", article, (name) => marks && articles.some(({ id }) => id === name)),
    ...dead("grade", grade, (id) => kind.includes("appraisal") && appraised.some((one) => one.id === id)),
    ...dead("between", between?.from === undefined || between.to === undefined ? [] : [`${between.from}/${between.to}`], () =>
      (between?.from ?? "") <= (between?.to ?? "")),
    ...dead("measure", measure === undefined || measure === "records" || measure === "amount" ? [] : [measure], () => attends),
    ...dead("pays", pays?.by === "attended" ? ["attended"] : [], () => attends),
    ...dead("pays", pays?.by === "mark" ? ["mark"] : [], () => marks),
    ...dead("pays", pays?.by === "stage" ? pays.stages.map((stage) => stage.reached) : [], among(stages))
  ]
}
