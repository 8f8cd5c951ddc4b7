import { places } from "./districts.ts"
import { surroundings } from "./fill.ts"
import { sectors } from "./sectors.ts"

/** A place where members meet people: a station of a township or an enterprise, or one of a sector. */
export interface Station {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly kind: "township" | "enterprise" | "sector"
  /** The place it stands in, for a township station. */
  readonly place?: string
  /** The sector it belongs to, for a sector station. */
  readonly sector?: string
}

const enterprises: ReadonlyArray<readonly [zh: string, en: string]> = [
  ["滨河机床集团", "Binhe Machine Tool Group"],
  ["滨河热力集团", "Binhe Heating Group"],
  ["滨河公交集团", "Binhe Bus Group"],
  ["北塬精密铸造公司", "Beiyuan Precision Casting Company"],
  ["新渡纺织科技公司", "Xindu Textile Technology Company"],
  ["南浦软件园", "Nanpu Software Park"],
  ["高岭新材料产业园", "Gaoling New Materials Park"],
  ["安川百合食品公司", "Anchuan Lily Food Company"],
  ["松平药材加工园", "Songping Medicinal Herbs Park"],
  ["钟家河物流港", "Zhongjiahe Logistics Port"],
  ["雁滩农产品批发市场", "Yantan Wholesale Produce Market"],
  ["清水驿光伏电站", "Qingshuiyi Solar Power Station"]
]

const ofSectors = ["rcck", "cdl", "cndca", "capd", "cpwdp", "zhigong", "jiusan", "nonaffiliates", "youth", "trade-union", "women", "acfic", "arts", "economy", "agriculture", "education", "medicine", "ethnic"] as const

/** Larger places have a second station in one of their communities or villages; there are 114 stations of townships in all. */
const second = places.filter((place, index) => place.kind === "urban" || index % 3 === 0).slice(0, 114 - places.length)

const townships: ReadonlyArray<Station> = [
  ...places.map((place): Station => ({ id: `station-${place.id}`, zh: `${place.zh}委员工作站`, en: `${place.en} Member Workstation`, kind: "township", place: place.id })),
  ...second.map((place): Station => ({
    id: `station-${place.id}-2`,
    zh: `${place.zh}${surroundings(place).community}委员工作站`,
    en: `${place.en} Second Member Workstation`,
    kind: "township",
    place: place.id
  }))
]

/** The stations of the city: 114 of townships, 12 in enterprises and 18 of sectors. */
export const stations: ReadonlyArray<Station> = [
  ...townships,
  ...enterprises.map(([zh, en], index): Station => ({ id: `station-enterprise-${String(index + 1).padStart(2, "0")}`, zh: `${zh}委员工作站`, en: `${en} Member Workstation`, kind: "enterprise" })),
  ...ofSectors.flatMap((id) =>
    sectors.filter((sector) => sector.id === id).map((sector): Station => ({ id: `station-sector-${id}`, zh: `${sector.zh}委员工作室`, en: `${sector.en}: Member Studio`, kind: "sector", sector: id }))
  )
]
