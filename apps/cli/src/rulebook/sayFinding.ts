import { Assessment } from "@jianyan/domain"

type Finding = Assessment.Finding

/** The findings with which a rulebook does what its author means all the same. */
const harmless: ReadonlyArray<Finding["_tag"]> = ["NoArticle", "IdleArticle", "IdleCap", "IdleFloor", "NoLowestGrade"]

/** Tells a finding that keeps a rulebook from working (`error`) from one to look at (`warning`). */
export const weightOf = (finding: Finding): "error" | "warning" => harmless.includes(finding._tag) ? "warning" : "error"

const { format } = Assessment.Points

/** Says in one sentence what a rulebook will not do as its author means. */
export const sayFinding = (finding: Finding): string =>
  Assessment.Finding.match(finding, {
    UnknownArticle: ({ article, at }) => `${at} stands on article ${article}, which the rulebook does not have`,
    NoArticle: ({ at }) => `${at} stands on no article`,
    IdleArticle: ({ at }) => `article ${at} is said to be a rule, but nothing stands on it`,
    DuplicateId: ({ among, at }) => `${at} is named twice among the ${among}`,
    UnknownException: ({ at, item }) => `${at} excepts ${item}, which is no earlier item`,
    UnknownGrade: ({ at, grade }) => `${at} speaks of the grade ${grade}, which there is not`,
    UnknownGate: ({ at, gate }) => `${at} speaks of the duty ${gate}, which there is not`,
    UnknownBlock: ({ at, block }) => `${at} tells equal totals apart by ${block}, which is no block`,
    IdleCap: ({ at, cap, reach }) => `the cap of ${at} at ${format(cap)} never bites: records reach ${format(reach)} at most`,
    IdleFloor: ({ at, floor, reach }) => `the floor of ${at} at ${format(floor)} never holds: records go down to ${format(reach)} at most`,
    UnreachableGrade: ({ at, from, reach, role }) => `nobody who is ${role} can reach ${at}: it asks for ${format(from)}, the table brings ${format(reach)} at most`,
    DeadFilter: ({ at, field, value }) => `${at} asks for ${field} ${value}, which its records never have`,
    RoleWithoutItem: ({ role }) => `the table has nothing for ${role}`,
    UndeclaredRole: ({ at, role }) => `${at} speaks of ${role}, a role the rulebook does not declare`,
    QuotaMisfit: ({ at, need, per, possible }) => `${at} asks for ${need} in every ${per}, where ${possible} are possible`,
    GradeOutOfOrder: ({ at }) => `the grade ${at} stands below one that asks for as little`,
    NoLowestGrade: () => "every grade asks for points, so low totals have no grade"
  })

/** Says what is wrong at one place of the data, and what would be right. */
export const sayProblem = ({ allowed, code, expected, path }: Assessment.Problem): string => {
  const place = path.length === 0 ? "the whole" : path.join(".")
  const instead = allowed.length > 0 ? `; one of: ${allowed.join(", ")}` : expected === undefined ? "" : `; ${expected.replace(/\s*\n\s*/gu, ", ")}`
  return { missing: `${place} is missing`, unknown: `${place} is not in the language${instead}`, unfit: `${place} does not fit${instead}` }[code]
}
