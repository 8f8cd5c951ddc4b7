import { Committee, Member, Proposal } from "@jianyan/domain"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import { living, sectorId } from "./people.ts"
import { committeeOf, type Step, step } from "./Plan.ts"

/** The day in whose evening the committee amends its rules. */
export const amendedOn = day("2026-10-23")

/** The day on which the office registers the national member who lives in the city. */
const registeredOn = day("2026-10-26")

const checked = (id: string, zh: string, en: string, article: string) => ({ id, name: { zh, en }, article })

/** What is looked at before a reply goes out. */
export const replyChecks = [
  checked("to-the-point", "逐条答复，有针对性", "Answers each point", "第二十六条"),
  checked("class", "办理结果与逐条答复相符", "The class fits the answers", "第二十六条"),
  checked("talked", "与提案人沟通过", "Talked over with the proposers", "第二十五条"),
  checked("letter", "签发人、联系人、电话齐全", "Signed, with whom to call", "第二十七条")
] as const

/** Tells of the rules amended in autumn: authors are asked, co-handlers have a day of their own, the head of every unit leads one proposal a year and says so within ten days, every chairperson and the secretary-general lead one key proposal, which is visited at a station, some bodies propose during the plenary only and sectors once they have talked it over, some jointly and under their seals, members of levels above propose, the office looks at replies before they go out, and every letter says who signed it and whom to call, which is kept for two years. */
export const amending: ReadonlyArray<Step> = [
  step("account-office", time(amendedOn, 17, 30), (house, at) => {
    const committee = committeeOf(house)
    return Committee.adoptPolicy(committee, {
      ...committee.policy,
      consent: { within: 7, objectionToMerger: "recorded" },
      coOpinion: { _tag: "AfterHandover", months: 1, article: "第二十三条" },
      ledByHead: { aYear: 1, toldWithin: 10, article: "第二十四条" },
      ledByLeader: { of: ["chairperson", "viceChairperson", "secretaryGeneral"], aYear: 1, article: "第三十一条" },
      stationVisits: { least: 1, article: "第三十二条" },
      ...(committee.policy.drafting === undefined ? {} : { drafting: { ...committee.policy.drafting, research: "asked" } }),
      jointly: { between: ["party", "organization", "specialCommittee"], article: "第九条" },
      seals: { of: ["party", "organization"], article: "第九条" },
      upperLevels: { levels: ["national", "province"], article: "第八条" },
      collective: { onlyInWindow: ["sector", "group"], talkedOver: ["sector"], article: "第十一条" },
      letter: { bears: ["signedBy", "contact", "phone"], keeps: 730, article: "第二十七条" },
      replyChecks
    }, Proposal.policyInUse(house.proposals), at)
  }),
  step("account-office", time(registeredOn, 9, 30), (_, at) => Member.seat(living.id, { term: 15, sector: sectorId(living.sector), level: "national", from: registeredOn }, at))
]
