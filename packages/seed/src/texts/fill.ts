import * as Dice from "./Dice.ts"
import type { Place } from "./districts.ts"

const roots = ["清荷", "柳岸", "桃源", "东风", "建安", "和平", "新华", "向阳", "惠民", "翠英", "兴业", "光明", "丰泽", "永和", "文昌", "福源", "友谊", "南苑", "朝晖", "松涛", "锦绣", "安居", "红旗", "泉湾", "佳和", "平安", "石榴园", "望河", "双桥", "春晓"] as const
const villageRoots = ["上庄", "下庄", "杨家沟", "王家坪", "堡子", "大岔", "红崖", "柳树湾", "东梁", "西坪", "石咀", "泉沟", "牌坊", "马家岔", "沙沟", "陈家河", "塬边", "小川", "罗家山", "新庄", "高崖", "冯家湾"] as const
const estates = ["小区", "家园", "佳苑", "家属院", "花园", "新村"] as const
const roads = ["路", "街", "东路", "西路", "巷"] as const

/** Names of what lies in a place: a community or village, an estate and a road, always the same for the same place. */
export const surroundings = (place: Place): { readonly community: string; readonly estate: string; readonly road: string } => {
  const dice = Dice.seeded(place.id)
  const community = place.kind === "urban" ? `${dice.pick(roots)}社区` : `${dice.pick(villageRoots)}村`
  return { community, estate: `${dice.pick(roots)}${dice.pick(estates)}`, road: `${dice.pick(roots)}${dice.pick(roads)}` }
}

/**
 * Fills the slots of a template for a place.
 *
 * `{p}` is the place, `{d}` its district, `{c}` a community or village in it, `{e}` an estate, `{r}` a road; `{120-480}`, `{120-480/10}` and
 * `{1.2-3.8}` are figures in a range, by ones, by tens and by tenths. A figure depends on the template, and on the place when the template
 * names one, so a fact of the city reads the same in every paper and a fact of a place the same in every paper about that place. An
 * `occasion` makes the figures those of one paper or one meeting instead.
 */
export const fill = (template: string, place: Place, occasion?: string): string => {
  const dice = Dice.seeded(occasion !== undefined ? template + occasion : /\{[pdcer]\}/u.test(template) ? template + place.id : template)
  const near = surroundings(place)
  const words: Readonly<Record<string, string>> = { p: place.zh, d: place.districtZh, c: near.community, e: near.estate, r: near.road }
  return template.replace(/\{([^{}]+)\}/gu, (slot, inner: string) => words[inner] ?? figure(inner, dice) ?? slot)
}

const figure = (range: string, dice: Dice.Dice): string | undefined => {
  const found = /^(\d+)(?:\.(\d))?-(\d+)(?:\.(\d))?(?:\/(\d+))?$/u.exec(range)
  if (found === null) return undefined
  const [, low, lowTenth, high, highTenth, step = "1"] = found
  if (lowTenth !== undefined || highTenth !== undefined) {
    const tenths = dice.int(Number(low) * 10 + Number(lowTenth ?? 0), Number(high) * 10 + Number(highTenth ?? 0))
    return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? "" : `.${tenths % 10}`}`
  }
  const by = Number(step)
  return String(dice.int(Math.ceil(Number(low) / by), Math.floor(Number(high) / by)) * by)
}
