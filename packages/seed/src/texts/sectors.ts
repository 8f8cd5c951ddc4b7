/** A sector (界别): the constituency by which members are named. */
export interface Sector {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** How many members of this committee belong to it. */
  readonly seats: number
}

/** The thirty sectors of the committee; their seats add up to 342. */
export const sectors: ReadonlyArray<Sector> = [
  { id: "cpc", zh: "中共界", en: "Communist Party of China", seats: 24 },
  { id: "rcck", zh: "民革界", en: "Revolutionary Committee of the Chinese Kuomintang", seats: 11 },
  { id: "cdl", zh: "民盟界", en: "China Democratic League", seats: 13 },
  { id: "cndca", zh: "民建界", en: "China National Democratic Construction Association", seats: 12 },
  { id: "capd", zh: "民进界", en: "China Association for Promoting Democracy", seats: 10 },
  { id: "cpwdp", zh: "农工党界", en: "Chinese Peasants and Workers Democratic Party", seats: 10 },
  { id: "zhigong", zh: "致公党界", en: "China Zhi Gong Party", seats: 6 },
  { id: "jiusan", zh: "九三学社界", en: "Jiusan Society", seats: 12 },
  { id: "nonaffiliates", zh: "无党派人士界", en: "Public figures without party affiliation", seats: 10 },
  { id: "youth", zh: "共青团和青联界", en: "Communist Youth League and Youth Federation", seats: 9 },
  { id: "trade-union", zh: "工会界", en: "Trade unions", seats: 9 },
  { id: "women", zh: "妇联界", en: "Women's federations", seats: 11 },
  { id: "acfic", zh: "工商联界", en: "Federation of industry and commerce", seats: 22 },
  { id: "cast", zh: "科协界", en: "Association for science and technology", seats: 8 },
  { id: "taiwan", zh: "台联界", en: "Federation of Taiwan compatriots", seats: 5 },
  { id: "overseas", zh: "侨联界", en: "Federation of returned overseas Chinese", seats: 6 },
  { id: "arts", zh: "文化艺术界", en: "Culture and arts", seats: 12 },
  { id: "science", zh: "科学技术界", en: "Science and technology", seats: 14 },
  { id: "social-science", zh: "社会科学界", en: "Social sciences", seats: 8 },
  { id: "economy", zh: "经济界", en: "Economy", seats: 26 },
  { id: "agriculture", zh: "农业界", en: "Agriculture", seats: 16 },
  { id: "education", zh: "教育界", en: "Education", seats: 18 },
  { id: "sport", zh: "体育界", en: "Sports", seats: 5 },
  { id: "press", zh: "新闻出版界", en: "Press and publication", seats: 6 },
  { id: "medicine", zh: "医药卫生界", en: "Medicine and health", seats: 17 },
  { id: "welfare", zh: "社会福利和社会保障界", en: "Social welfare and social security", seats: 8 },
  { id: "environment", zh: "环境资源界", en: "Environment and resources", seats: 8 },
  { id: "ethnic", zh: "少数民族界", en: "Ethnic minorities", seats: 9 },
  { id: "religion", zh: "宗教界", en: "Religions", seats: 7 },
  { id: "invited", zh: "特别邀请人士界", en: "Specially invited individuals", seats: 10 }
]
