import { districts } from "./districts.ts"

/** A member group (委员活动小组), of a district or of one or more sectors. */
export interface Group {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** The district it meets in, for a district group. */
  readonly district?: string
  /** The sectors its members come from, for a sector group. */
  readonly sectors: ReadonlyArray<string>
}

const inDistrict: Readonly<Record<string, number>> = { yanqiao: 4, beiyuan: 3, nanpu: 3, xindu: 3, anchuan: 3, songping: 2 }

const ofSectors: ReadonlyArray<readonly [zh: string, en: string, sectors: ReadonlyArray<string>]> = [
  ["中共界第一委员活动小组", "CPC Sector Group 1", ["cpc"]],
  ["中共界第二委员活动小组", "CPC Sector Group 2", ["cpc"]],
  ["民革、台联界委员活动小组", "RCCK and Taiwan Compatriots Group", ["rcck", "taiwan"]],
  ["民盟界委员活动小组", "China Democratic League Group", ["cdl"]],
  ["民建界委员活动小组", "CNDCA Group", ["cndca"]],
  ["民进界委员活动小组", "CAPD Group", ["capd"]],
  ["农工党、致公党、侨联界委员活动小组", "CPWDP, Zhi Gong Party and Returned Overseas Chinese Group", ["cpwdp", "zhigong", "overseas"]],
  ["九三学社、科协界委员活动小组", "Jiusan Society and Science Association Group", ["jiusan", "cast"]],
  ["无党派人士、社会科学界委员活动小组", "Non-affiliates and Social Sciences Group", ["nonaffiliates", "social-science"]],
  ["共青团青联、工会、妇联界委员活动小组", "Youth, Trade Union and Women's Group", ["youth", "trade-union", "women"]],
  ["工商联界第一委员活动小组", "Industry and Commerce Group 1", ["acfic"]],
  ["工商联界第二委员活动小组", "Industry and Commerce Group 2", ["acfic"]],
  ["经济界第一委员活动小组", "Economy Group 1", ["economy"]],
  ["经济界第二委员活动小组", "Economy Group 2", ["economy"]],
  ["农业、环境资源界委员活动小组", "Agriculture and Environment Group", ["agriculture", "environment"]],
  ["科学技术界委员活动小组", "Science and Technology Group", ["science"]],
  ["文化艺术、新闻出版、体育界委员活动小组", "Culture, Press and Sports Group", ["arts", "press", "sport"]],
  ["教育界委员活动小组", "Education Group", ["education"]],
  ["医药卫生、社会福利和社会保障界委员活动小组", "Medicine and Social Security Group", ["medicine", "welfare"]],
  ["少数民族、宗教、特别邀请人士界委员活动小组", "Ethnic Minorities, Religions and Invited Members Group", ["ethnic", "religion", "invited"]]
]

const ordinals = ["一", "二", "三", "四"] as const

/** The thirty-eight member groups: eighteen by district, twenty by sector; together the sector groups cover every sector. */
export const groups: ReadonlyArray<Group> = [
  ...districts.flatMap((district) =>
    ordinals.slice(0, inDistrict[district.id] ?? 0).map((ordinal, index): Group => ({
      id: `${district.id}-${index + 1}`,
      zh: `${district.zh}第${ordinal}委员活动小组`,
      en: `${district.en} Group ${index + 1}`,
      district: district.id,
      sectors: []
    }))
  ),
  ...ofSectors.map(([zh, en, members], index): Group => ({ id: `sector-${String(index + 1).padStart(2, "0")}`, zh, en, sectors: members }))
]
