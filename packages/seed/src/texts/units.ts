import { districts } from "./districts.ts"

/** A name a unit bore before, and the day it was last in use (ISO date). */
export interface FormerName {
  readonly zh: string
  readonly until: string
}

/** A handling unit (承办单位) of the city. */
export interface Unit {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly kind: "party" | "bureau" | "court" | "people" | "vertical" | "institution" | "zone" | "district" | "firm"
  readonly former: ReadonlyArray<FormerName>
}

type Row = readonly [id: string, zh: string, en: string, ...former: ReadonlyArray<readonly [zh: string, until: string]>]

const rows: Readonly<Record<Exclude<Unit["kind"], "district">, ReadonlyArray<Row>>> = {
  party: [
    ["organization", "市委组织部", "Organization Department of the Municipal Party Committee"],
    ["publicity", "市委宣传部", "Publicity Department of the Municipal Party Committee"],
    ["united-front", "市委统战部", "United Front Work Department of the Municipal Party Committee"],
    ["political-legal", "市委政法委", "Political and Legal Affairs Commission of the Municipal Party Committee"],
    ["social-work", "市委社会工作部", "Social Work Department of the Municipal Party Committee"],
    ["cyberspace", "市委网信办", "Municipal Cyberspace Affairs Office"],
    ["staffing", "市委编办", "Municipal Office for Institutional Staffing"],
    ["finance-office", "市委金融办", "Municipal Financial Affairs Office", ["市金融工作局", "2024-03-31"]]
  ],
  bureau: [
    ["reform", "市发展和改革委员会", "Municipal Development and Reform Commission"],
    ["education", "市教育局", "Municipal Education Bureau"],
    ["science", "市科学技术局", "Municipal Science and Technology Bureau"],
    ["industry", "市工业和信息化局", "Municipal Industry and Information Technology Bureau", ["市工业和信息化委员会", "2019-01-18"]],
    ["ethnic-affairs", "市民族宗教事务委员会", "Municipal Ethnic and Religious Affairs Commission"],
    ["police", "市公安局", "Municipal Public Security Bureau"],
    ["civil-affairs", "市民政局", "Municipal Civil Affairs Bureau"],
    ["justice", "市司法局", "Municipal Justice Bureau"],
    ["finance", "市财政局", "Municipal Finance Bureau"],
    ["labour", "市人力资源和社会保障局", "Municipal Human Resources and Social Security Bureau"],
    ["land", "市自然资源局", "Municipal Natural Resources Bureau", ["市国土资源局", "2019-01-18"]],
    ["ecology", "市生态环境局", "Municipal Ecology and Environment Bureau", ["市环境保护局", "2019-01-22"]],
    ["housing", "市住房和城乡建设局", "Municipal Housing and Urban-Rural Development Bureau"],
    ["urban", "市城市管理局", "Municipal Urban Management Bureau", ["市城市管理行政执法局", "2019-03-06"]],
    ["transport", "市交通运输局", "Municipal Transport Bureau"],
    ["water", "市水务局", "Municipal Water Affairs Bureau", ["市水利局", "2009-11-30"]],
    ["agriculture", "市农业农村局", "Municipal Agriculture and Rural Affairs Bureau", ["市农业委员会", "2019-01-18"]],
    ["commerce", "市商务局", "Municipal Commerce Bureau"],
    ["culture", "市文化和旅游局", "Municipal Culture and Tourism Bureau", ["市文化广播影视新闻出版局", "2019-01-18"]],
    ["health", "市卫生健康委员会", "Municipal Health Commission", ["市卫生和计划生育委员会", "2019-01-18"]],
    ["veterans", "市退役军人事务局", "Municipal Veterans Affairs Bureau"],
    ["emergency", "市应急管理局", "Municipal Emergency Management Bureau", ["市安全生产监督管理局", "2019-01-18"]],
    ["audit", "市审计局", "Municipal Audit Bureau"],
    ["foreign", "市外事办公室", "Municipal Foreign Affairs Office"],
    ["state-assets", "市国资委", "Municipal State-owned Assets Commission"],
    ["market", "市市场监督管理局", "Municipal Market Regulation Bureau", ["市工商行政管理局", "2019-01-18"]],
    ["sport", "市体育局", "Municipal Sports Bureau"],
    ["statistics", "市统计局", "Municipal Statistics Bureau"],
    ["medical-insurance", "市医疗保障局", "Municipal Healthcare Security Bureau"],
    ["petition", "市信访局", "Municipal Public Complaints Bureau"],
    ["forestry", "市林业和草原局", "Municipal Forestry and Grassland Bureau", ["市林业局", "2019-01-18"]],
    ["data", "市数据局", "Municipal Data Bureau", ["市大数据管理局", "2024-05-20"]],
    ["service", "市政务服务局", "Municipal Government Services Bureau", ["市行政审批服务中心", "2019-01-18"]],
    ["investment", "市投资促进局", "Municipal Investment Promotion Bureau", ["市招商局", "2021-06-30"]],
    ["grain", "市粮食和物资储备局", "Municipal Grain and Reserves Bureau", ["市粮食局", "2019-01-18"]],
    ["air-defence", "市人民防空办公室", "Municipal Civil Air Defence Office"],
    ["government-offices", "市机关事务管理局", "Municipal Government Offices Administration"],
    ["disease", "市疾病预防控制局", "Municipal Disease Control and Prevention Bureau"]
  ],
  court: [
    ["court", "市中级人民法院", "Binhe Intermediate People's Court"],
    ["procuratorate", "市人民检察院", "Binhe Municipal People's Procuratorate"]
  ],
  people: [
    ["trade-union", "市总工会", "Municipal Federation of Trade Unions"],
    ["youth-league", "共青团滨河市委", "Binhe Municipal Committee of the Communist Youth League"],
    ["women", "市妇联", "Municipal Women's Federation"],
    ["industry-commerce", "市工商联", "Municipal Federation of Industry and Commerce"],
    ["science-association", "市科协", "Municipal Association for Science and Technology"],
    ["disabled", "市残联", "Municipal Disabled Persons' Federation"],
    ["red-cross", "市红十字会", "Municipal Red Cross Society"],
    ["supply", "市供销合作社联合社", "Municipal Federation of Supply and Marketing Cooperatives"]
  ],
  vertical: [
    ["tax", "国家税务总局滨河市税务局", "Binhe Municipal Tax Service", ["滨河市国家税务局", "2018-07-04"]],
    ["central-bank", "中国人民银行滨河市分行", "Binhe Branch of the People's Bank of China", ["中国人民银行滨河市中心支行", "2023-08-17"]],
    ["financial-regulation", "国家金融监督管理总局滨河监管分局", "Binhe Office of the National Financial Regulatory Administration", ["滨河银保监分局", "2023-07-19"]],
    ["customs", "滨河海关", "Binhe Customs"],
    ["postal", "市邮政管理局", "Municipal Postal Administration"],
    ["weather", "市气象局", "Municipal Meteorological Bureau"],
    ["fire", "市消防救援支队", "Municipal Fire and Rescue Detachment", ["市公安消防支队", "2018-12-31"]]
  ],
  institution: [
    ["traffic-police", "市公安局交通警察支队", "Traffic Police Detachment of the Municipal Public Security Bureau"],
    ["parks", "市园林绿化中心", "Municipal Parks and Greening Centre", ["市园林局", "2019-03-06"]],
    ["housing-fund", "市住房公积金管理中心", "Municipal Housing Provident Fund Centre"],
    ["irrigation", "市南塬灌区管理中心", "Nanyuan Irrigation District Centre", ["市南塬电力提灌工程管理处", "2021-12-31"]],
    ["media", "市融媒体中心", "Municipal Media Centre", ["市广播电视台", "2020-09-30"]],
    ["emergency-care", "市紧急医疗救援中心", "Municipal Emergency Medical Centre"],
    ["bidding", "市公共资源交易中心", "Municipal Public Resources Trading Centre"]
  ],
  zone: [
    ["high-tech-zone", "滨河高新技术产业开发区管委会", "Binhe High-tech Zone Administration"],
    ["economic-zone", "滨河经济技术开发区管委会", "Binhe Economic and Technological Development Zone Administration"]
  ],
  firm: [
    ["heating", "滨河热力集团", "Binhe Heating Group"],
    ["bus", "滨河公交集团", "Binhe Bus Group"],
    ["waterworks", "滨河水务集团", "Binhe Waterworks Group", ["滨河市自来水公司", "2008-12-31"]],
    ["gas", "滨河燃气集团", "Binhe Gas Group"],
    ["grid", "国网滨河供电公司", "State Grid Binhe Power Supply Company"],
    ["construction-group", "滨河城建投资集团", "Binhe Urban Construction Investment Group"],
    ["tourism-group", "滨河文旅集团", "Binhe Culture and Tourism Group"],
    ["parking", "滨河停车运营公司", "Binhe Parking Company"],
    ["agri-group", "滨河农业发展集团", "Binhe Agricultural Development Group"],
    ["guarantee", "滨河融资担保集团", "Binhe Financing Guarantee Group"],
    ["post", "中国邮政滨河分公司", "China Post Binhe Branch"],
    ["tower", "中国铁塔滨河分公司", "China Tower Binhe Branch"]
  ]
}

/** The ninety handling units, district governments included. */
export const units: ReadonlyArray<Unit> = [
  ...Object.entries(rows).flatMap(([kind, list]) =>
    list.map(([id, zh, en, ...former]): Unit => ({ id, zh, en, kind: kind as Unit["kind"], former: former.map(([name, until]) => ({ zh: name, until })) }))
  ),
  ...districts.map((district): Unit => ({
    id: `gov-${district.id}`,
    zh: `${district.zh}人民政府`,
    en: `People's Government of ${district.en}`,
    kind: "district",
    former: []
  }))
]

/** The unit of an id; throws a RangeError for an id the city does not have. */
export const unit = (id: string): Unit => {
  const found = units.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`no unit ${id}`)
  return found
}
