/** A district or county of the city, with its sub-districts, towns and townships. */
export interface District {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly places: ReadonlyArray<string>
  /** The names of the places without what they are, in letters, in the same order and parted by a space. */
  readonly spelled: string
}

/** A sub-district, town or township, with the district it belongs to. */
export interface Place {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly district: string
  readonly districtZh: string
  readonly kind: "urban" | "rural"
}

/** The six districts and counties; 街道 are urban, 镇 and 乡 rural. */
export const districts: ReadonlyArray<District> = [
  { id: "yanqiao", zh: "雁桥区", en: "Yanqiao District", places: ["雁桥街道", "鼓楼街道", "东稍门街道", "文庙街道", "水车园街道", "铁匠巷街道", "白杨路街道", "双塔街道", "永昌门街道", "火车站街道", "团结路街道", "半坡街道", "上河湾街道", "青石街道", "雁滩镇", "皋兰峪镇"], spelled: "Yanqiao Gulou Dongshaomen Wenmiao Shuicheyuan Tiejiangxiang Baiyanglu Shuangta Yongchangmen Huochezhan Tuanjielu Banpo Shanghewan Qingshi Yantan Gaolanyu" },
  { id: "beiyuan", zh: "北塬区", en: "Beiyuan District", places: ["北塬街道", "九道坡街道", "枣林街道", "凤鸣台街道", "窑街口街道", "盐井街道", "红砂岭街道", "西崖街道", "长梁街道", "三台镇", "石门沟镇", "柳家坪镇"], spelled: "Beiyuan Jiudaopo Zaolin Fengmingtai Yaojiekou Yanjing Hongshaling Xiya Changliang Santai Shimengou Liujiaping" },
  { id: "nanpu", zh: "南浦区", en: "Nanpu District", places: ["南浦街道", "芦荻街道", "望江街道", "白沙洲街道", "银滩街道", "金渡街道", "学府街道", "会展街道", "月牙湖街道", "苇塘镇", "渡头镇", "沙湾镇"], spelled: "Nanpu Ludi Wangjiang Baishazhou Yintan Jindu Xuefu Huizhan Yueyahu Weitang Dutou Shawan" },
  { id: "xindu", zh: "新渡区", en: "Xindu District", places: ["新渡街道", "机床厂街道", "化工路街道", "纺织城街道", "北货场街道", "高岭街道", "创新路街道", "钟家河街道", "平川镇", "马莲镇", "大营镇"], spelled: "Xindu Jichuangchang Huagonglu Fangzhicheng Beihuochang Gaoling Chuangxinlu Zhongjiahe Pingchuan Malian Daying" },
  { id: "anchuan", zh: "安川县", en: "Anchuan County", places: ["城关镇", "安定镇", "清水驿镇", "麦积湾镇", "杏花镇", "百合镇", "土门镇", "黑松镇", "羊寨镇", "龙泉镇", "石佛乡", "芨芨滩乡"], spelled: "Chengguan Anding Qingshuiyi Maijiwan Xinghua Baihe Tumen Heisong Yangzhai Longquan Shifo Jijitan" },
  { id: "songping", zh: "松平县", en: "Songping County", places: ["松平镇", "药王镇", "花椒岭镇", "三岔镇", "甘露镇", "云雾镇", "马鞍桥镇", "桦树镇", "梨园乡", "高庙乡"], spelled: "Songping Yaowang Huajiaoling Sancha Ganlu Yunwu Ma'anqiao Huashu Liyuan Gaomiao" }
]

const sorts = { 街道: "Sub-district", 镇: "Town", 乡: "Township" } as const

const inLetters = (zh: string, spelled: string): string => `${spelled} ${Object.entries(sorts).find(([end]) => zh.endsWith(end))?.[1] ?? ""}`.trim()

/** Every sub-district, town and township in the order of its district. */
export const places: ReadonlyArray<Place> = districts.flatMap((district) =>
  district.places.map((zh, index): Place => ({
    id: `${district.id}-${String(index + 1).padStart(2, "0")}`,
    zh,
    en: inLetters(zh, district.spelled.split(" ")[index] ?? ""),
    district: district.id,
    districtZh: district.zh,
    kind: zh.endsWith("街道") ? "urban" : "rural"
  }))
)

/** Where in the city a matter can arise. */
export type Where = "any" | "urban" | "rural" | "county" | "old-town" | "industrial" | "hill"

const districtsOf: Readonly<Partial<Record<Where, ReadonlyArray<string>>>> = {
  county: ["anchuan", "songping"],
  "old-town": ["yanqiao"],
  industrial: ["xindu"],
  hill: ["beiyuan"]
}

/** The places where a matter can arise; the old town and the hills are meant by their sub-districts. */
export const placesOf = (where: Where): ReadonlyArray<Place> =>
  places.filter((place) => {
    const within = districtsOf[where]
    if (within !== undefined && !within.includes(place.district)) return false
    if (where === "urban" || where === "old-town" || where === "hill") return place.kind === "urban"
    return where !== "rural" || place.kind === "rural"
  })
