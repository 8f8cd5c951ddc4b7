import type { Wording } from "./Wording.ts"

const plural = (one: string): readonly [string, string] => [one, `${one}s`]

/** The wording of rules in English. */
export const en: Wording = {
  kinds: {
    proposal: "proposals", report: "reports on social conditions and public sentiment", suggestion: "suggestions", speech: "speeches", article: "articles", material: "local history materials",
    meeting: "meetings", activity: "activities", contact: "contact with people", deed: "public benefit and practical deeds", study: "study", award: "awards",
    instruction: "leaders' instructions", breach: "breaches", mark: "marks", appraisal: "two-way evaluations"
  },
  units: {
    proposal: plural("proposal"), report: plural("report"), suggestion: plural("suggestion"), speech: ["speech", "speeches"], article: plural("article"), material: plural("piece"),
    meeting: plural("meeting"), activity: ["activity", "activities"], contact: plural("contact"), deed: plural("deed"), study: ["piece of study", "pieces of study"], award: plural("award"),
    instruction: plural("instruction"), breach: ["breach", "breaches"], mark: plural("mark"), appraisal: plural("evaluation")
  },
  measures: {
    records: plural("record"), halfDays: ["half day attended", "half days attended"], halfDaysExcused: ["half day missed with leave", "half days missed with leave"],
    halfDaysUnexcused: ["half day missed without leave", "half days missed without leave"], late: plural("late arrival"), leftEarly: ["early leave", "early leaves"],
    lateOrLeftEarly: ["late arrival or early leave", "late arrivals or early leaves"], amount: ["person met", "people met"]
  },
  forms: {
    plenary: "plenary sessions", standing: "Standing Committee meetings", chairpersons: "chairpersons' meetings", committee: "special committee meetings", sector: "sector meetings", group: "group meetings",
    research: "field research", inspection: "inspection tours", training: "training", lecture: "lectures", forum: "forums", consultation: "consultation", oversight: "democratic oversight",
    appraisal: "democratic appraisal", reception: "reception of people", publicBenefit: "public-benefit activities", enterprise: "services to enterprises", pairing: "help to a paired family",
    mediation: "mediation", notes: "study notes", reflection: "reflection articles", reading: "reading", spoken: "spoken speeches", written: "written speeches", media: "media articles",
    theory: "theory articles", website: "website articles", visit: "visits to people", station: "reception at a station", other: "others"
  },
  stages: {
    submitted: "submitted", filed: "filed", merged: "merged", convertedToReport: "made into a report", key: "chosen as key", excellent: "commended as excellent",
    consulted: "consulted on face to face", replied: "replied to", onTime: "handled on time", adopted: "adopted", partlyAdopted: "partly adopted", planned: "planned",
    satisfied: "found satisfactory", partlySatisfied: "found partly satisfactory", published: "published"
  },
  levels: { township: "township", county: "county", city: "city", province: "province", national: "nation" },
  parts: { sole: "sole author", first: "first author", co: "co-signer" },
  deedParts: { sole: "sole participant", first: "leader", co: "participant" },
  states: { present: "attended", leave: "missed with leave", absent: "missed without leave", exempt: "missed on assignment" },
  markers: { self: "those assessed", reviewer: "the reviewer", meeting: "the meeting" },
  roles: {
    member: "members", standing: "Standing Committee members", chairpersons: "members of the chairpersons' meeting", convenor: "sector convenors", committeeHead: "heads of special committees",
    sector: "sector groups", group: "activity groups", township: "township bodies", committee: "special committees", unit: "units", station: "stations"
  },
  occasions: { day: "day", month: "month", quarter: "quarter", form: "form", of: "source", organiser: "organiser" },
  pers: { month: "every month", quarter: "every quarter", halfYear: "every half year", year: "every year" },
  marks: { quotes: ["“", "”"], or: " or ", and: " and ", list: ", ", all: " and ", any: " or ", points: plural("point"), comma: ", ", clause: "; ", weights: ":" },
  sentences: {
    selection: "{kind}{form}{filters}", ofForms: " ({form})", reached: "{reached}", reachedAny: "{reachedAny}", reachedOne: "any of {reachedAny}", unreached: "not {unreached}",
    part: "as {part}", level: "at the level of the {level}", attendance: "{attendance}", attendedAtLeast: "at least {ratio} of it attended", attendedWhole: "attended in full", punctual: "without coming late or leaving early",
    organiser: "organised by {organiser}", appraised: "graded {grade}", article: "given under {article}",
    betweenBoth: "from {from} to {to}", betweenFrom: "from {from} on", betweenTo: "up to {to}", betweenNone: "of any day",
    gives: "{points} {word}", takes: "{points} {word} off", ofPart: "{amount} as {part}", ofLevel: "{amount} by the {level}", ofStage: "{amount} when {stage}",
    nothing: "no points", noLevel: "no points by any level", addLevelsAll: "all levels add up", addLevelsHighest: "only the highest level counts", addStagesAll: "all stages add up",
    addStagesHighest: "only the highest stage counts", addStepsAll: "all steps add up", addStepsHighest: "only the highest step counts",
    each: "{amount} for each {unit}", levels: "for each {unit} {levels}, {add}", stages: "for each {unit} {stages}, {add}", mark: "a person decides the points{markedBy}",
    markedBy: ", in this order: {markedBy}", threshold: "{amount} on reaching {need} {unit}{prorated}", prorated: ", a part of them for a part of it", step: "{amount} on reaching {atLeast} {unit}",
    steps: "{steps}, {add}", attended: "{amount} when {ratio} of the time due is attended", fullAttendance: "{amount} when all of the time due is attended{whole}", ratio: "{amount} when they are {ratio} of all “{outOf}”{short}",
    offPerPercent: ", {points} fewer for each percentage point short",
    shareAll: "of a joint one everybody receives all", shareFirst: "of a joint one only the first person receives points", shareEqual: "a joint one is shared equally{people}",
    shareHalf: "of a joint one the first person receives half, the others share the rest equally{people}", shareParts: "a joint one is shared {weights} in order", people: ", among {people} people at most",
    once: "only the best one counts", best: "only the best {count} count", fromNth: "counted from number {nth} on", distinct: "one for each {distinct}", except: "not what {except} paid already",
    evidence: "only with a document that proves it", requires: "only with {requires} met", cap: "at most {points} {word}{under}", floor: "no lower than {points} {word}{under}",
    base: "starting at {points} {word}{under}", under: " (under {article})", for: "only for {roles}", notFor: "not for {roles}", measure: "measured by the {unit}",
    item: "{counts}: {pays}{rest}.", block: "everything in it adds up{rest}.", blockPlain: "everything in it adds up.", bestOf: "only the best of these counts{rest}.",
    gate: "{anyOf}{forbids}{rest}.", orElse: ", or else ", forbids: "; whoever falls short is not proposed for {forbids}",
    condition: "{counts}: {distinct}{need} {when}", atLeast: "at least {atLeast} {unit}", atMost: "at most {atMost} {unit}", none: "none",
    inYear: "in the year", inThisYear: "in this year", inTerm: "in the term", inThisYearPer: "in {per} of this year", inTermPer: "in {per} of the term",
    grade: "a total of {points} {word} or more.", lowest: "any lower total.",
    consequence: "{when}{rest}.", below: "a total below {points} {word}", graded: "a grade of {grades}", unmet: "{gates} not met", running: "{running} years running", termYears: "{inTerm} years of the term",
    quota: "{size} by score, {within}{rest}; among equals {tieBreak}{ties}{roles}.", count: "{count} of them", portion: "{ratio} of them", withinAll: "from all together", withinGroup: "in each group",
    ofGrade: "only those proposed for {grade}", years: "by the totals of {years} years", tieBreak: "first by {tieBreak}, then ", tiesAll: "all come in", tiesNone: "none comes in",
    tiesDecided: "the meeting decides",
    attendanceRule: "{first}{rest}.", attendancePlain: "a single half day is attendance.", present: "{ratio} of the time or more is attendance, less is absence{under}",
    exempt: "absence on assignment by superiors is no absence{under}",
    rounding: "the total is rounded to {to} {word}, {how}{under}.", roundHalf: "halves up", roundDown: "downward", roundUp: "upward", bulletins: "scores are announced {per}{under}."
  }
}
