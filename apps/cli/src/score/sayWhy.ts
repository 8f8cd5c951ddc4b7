import { Assessment } from "@jianyan/domain"

const { format } = Assessment.Points
const list = (all: ReadonlyArray<string | number>) => all.join(", ")

/** Says in a few words why a line of a sheet gives, cuts or withholds points. */
export const sayWhy = (why: Assessment.Sheet.Why): string =>
  Assessment.Sheet.Why.match(why, {
    Base: () => "stands at the start",
    Each: ({ quantity, rate }) => `${quantity} × ${format(rate)}`,
    Levels: ({ levels }) => `adopted by: ${list(levels)}`,
    Stages: ({ stages }) => `reached: ${list(stages)}`,
    Marked: () => "decided by a person",
    Reached: ({ have, need }) => `${have} of ${need} needed`,
    Prorated: ({ have, need, whole }) => `${have} of ${need} needed, a part of ${format(whole)}`,
    Attended: ({ atLeast, attended, due }) => `${attended} of ${due} half days, ${atLeast[0]}/${atLeast[1]} needed`,
    Ratio: ({ atLeast, have, of, whole }) => `${have} of ${of}, ${atLeast[0]}/${atLeast[1]} needed for ${format(whole)}`,
    Steps: ({ have, steps }) => `${have}, steps reached: ${list(steps)}`,
    Cap: ({ before, cap }) => `cut to the cap of ${format(cap)}, from ${format(before)}`,
    Floor: ({ before, floor }) => `raised to the floor of ${format(floor)}, from ${format(before)}`,
    Rounding: ({ before, step }) => `rounded to ${format(step)}, from ${format(before)}`,
    CountedOnce: ({ paid }) => `counted once, ${paid} is`,
    BeyondCount: ({ count }) => `only the best ${count} count`,
    BeforeNth: ({ nth }) => `counts from number ${nth} on`,
    SameOccasion: ({ occasion, paid }) => `same ${occasion} as ${paid}`,
    PaidElsewhere: ({ item, record }) => `counted under ${item} (${record})`,
    OtherAlternative: ({ paid, would }) => `${paid} counts instead; this would bring ${format(would)}`,
    NeedsEvidence: () => "no document",
    NothingForPart: ({ part }) => `nothing for the part ${part}`,
    NothingForLevel: () => "nothing for that level",
    NothingForStage: () => "nothing for the stages reached",
    FirstOnly: () => "only the first of a joint record counts",
    BeyondPeople: ({ people }) => `shared among ${people} at most`,
    Below: ({ have, need }) => `${have}, ${need} needed`,
    Exempt: () => "an exempt absence",
    DutyUnmet: ({ gates }) => `asks for duties that are not met: ${list(gates)}`,
    Overruled: ({ by }) => `marked by: ${by}; the mark of somebody else counts`,
    Repeated: () => "the same record again"
  })
