import type * as Fact from "../Fact.ts"
import type { Role } from "../Place.ts"
import type { Measure, Occasion, State } from "../Selection.ts"
import type { Per } from "../Year.ts"

/** What one and what several of a thing are called. */
export type Unit = readonly [one: string, several: string]

/** The words of one language in which rules are read back: vocabulary of the trade, and sentences with blanks. */
export interface Wording {
  readonly kinds: Readonly<Record<Fact.Kind, string>>
  readonly units: Readonly<Record<Fact.Kind, Unit>>
  readonly measures: Readonly<Record<Measure, Unit>>
  readonly forms: Readonly<Record<Fact.Form, string>>
  readonly stages: Readonly<Record<Fact.Stage, string>>
  readonly levels: Readonly<Record<Fact.Level, string>>
  /** The parts people have in a paper, and those they have in what is done rather than written. */
  readonly parts: Readonly<Record<Fact.Part, string>>
  readonly deedParts: Readonly<Record<Fact.Part, string>>
  readonly states: Readonly<Record<State, string>>
  readonly markers: Readonly<Record<Fact.Marker, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly occasions: Readonly<Record<Occasion, string>>
  readonly pers: Readonly<Record<Per, string>>
  readonly marks: {
    readonly quotes: readonly [open: string, close: string]
    readonly or: string
    readonly and: string
    readonly list: string
    /** Between things all of which are meant, and between things any of which is. */
    readonly all: string
    readonly any: string
    readonly points: Unit
    readonly comma: string
    readonly clause: string
    readonly weights: string
  }
  readonly sentences: Readonly<Record<
    | "selection" | "ofForms" | "reached" | "reachedAny" | "reachedOne" | "unreached" | "part" | "level" | "attendance" | "attendedAtLeast" | "attendedWhole" | "punctual" | "organiser" | "appraised" | "article"
    | "betweenBoth" | "betweenFrom" | "betweenTo" | "betweenNone"
    | "gives" | "takes" | "ofPart" | "ofLevel" | "ofStage" | "nothing" | "noLevel" | "addLevelsAll" | "addLevelsHighest" | "addStagesAll" | "addStagesHighest" | "addStepsAll" | "addStepsHighest"
    | "each" | "levels" | "stages" | "mark" | "markedBy" | "threshold" | "prorated" | "step" | "steps" | "attended" | "fullAttendance" | "ratio" | "offPerPercent"
    | "shareAll" | "shareFirst" | "shareEqual" | "shareHalf" | "shareParts" | "people"
    | "once" | "best" | "fromNth" | "distinct" | "except" | "evidence" | "requires" | "cap" | "floor" | "base" | "under" | "for" | "notFor" | "measure"
    | "item" | "block" | "blockPlain" | "bestOf" | "gate" | "orElse" | "forbids"
    | "condition" | "atLeast" | "atMost" | "none" | "inYear" | "inThisYear" | "inTerm" | "inThisYearPer" | "inTermPer"
    | "grade" | "lowest" | "consequence" | "below" | "graded" | "unmet" | "running" | "termYears"
    | "quota" | "count" | "portion" | "withinAll" | "withinGroup" | "ofGrade" | "years" | "tieBreak" | "tiesAll" | "tiesNone" | "tiesDecided"
    | "attendanceRule" | "attendancePlain" | "present" | "exempt" | "rounding" | "roundHalf" | "roundDown" | "roundUp" | "bulletins",
    string
  >>
}
