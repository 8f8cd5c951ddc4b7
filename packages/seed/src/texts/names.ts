import * as Dice from "./Dice.ts"
import { reserved } from "./reserved.ts"

/** An invented person of the city. */
export interface Person {
  readonly name: string
  readonly gender: "female" | "male"
  readonly ethnicity: "汉族" | "回族" | "藏族" | "蒙古族" | "维吾尔族" | "满族" | "东乡族" | "土族"
}

/** Surnames with their share of ten thousand people, after the usual order of frequency. */
const surnames: ReadonlyArray<readonly [share: number, surnames: string]> = [
  [700, "王李张"],
  [520, "刘陈杨"],
  [260, "赵黄周吴"],
  [170, "徐孙胡朱高林何郭罗"],
  [110, "梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"],
  [62, "苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"],
  [18, "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边阴闫蒲"]
]

const compound = ["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "令狐", "司徒", "夏侯", "慕容"] as const

const male = {
  first: "建志国文永海晓明俊少宏德立玉春学家振世庆兴广金新东思子天成光启云浩泽宇正向维继仲兆培守承长绍维景伯怀耀",
  last: "军强平华东林峰刚斌辉勇涛杰波龙鹏飞亮伟宁超明民生成武祥荣福义忠良才安江海源胜乾元山河川泉川健毅恒哲轩凯铭锋",
  single: "伟勇军磊涛强鹏杰超斌浩刚健辉峰亮凯飞毅博锐骏昊琦彬坤炜诚昕恺"
} as const
const female = {
  first: "晓丽秀玉雪淑美海燕红雅慧文婷桂春佳思静翠爱小亚月彩凤素惠巧香金银艳芳瑞云若雨梦欣诗书怡语芸",
  last: "梅芳玲娟燕霞琴红英萍兰敏丽云洁蓉娜莉琳珍菊华荣莲香琪颖媛静妮茹瑶欣怡馨宁虹艳慧君平清婕",
  single: "敏静丽娟艳芳燕玲婷颖洁莉倩雯琳璐瑶薇娜欣蕾妍虹茜婕岚菲"
} as const

const tibetan = { male: ["才让", "扎西", "桑吉", "旦增", "格桑", "嘉措", "多杰", "仁青", "索南", "贡布", "道吉", "尕藏"], female: ["卓玛", "拉毛", "央金", "措毛", "德吉", "白玛", "梅朵", "万玛", "格日草", "仁增措"] } as const
const mongolian = { male: ["巴特尔", "布和", "苏和", "朝鲁", "额尔敦", "宝音", "那顺", "阿木尔"], female: ["其其格", "乌兰", "萨仁", "高娃", "托娅", "塔娜", "娜仁", "琪琪格"] } as const
const uyghur = { male: ["艾合买提", "买买提", "吐尔逊", "库尔班", "阿布都", "艾尼瓦尔", "玉素甫", "肉孜"], female: ["古丽娜尔", "阿依古丽", "热依汗", "帕提古丽", "迪丽达尔", "阿孜古丽"] } as const
const hui = ["马", "马", "马", "丁", "哈", "撒", "穆", "白", "海", "喇"] as const
const huiGiven = {
  male: ["尕西", "福祥", "占海", "文义", "成海", "吉德", "学智", "英明", "进财", "志明", "国栋", "有福", "兴邦", "宝林", "占彪", "忠义"],
  female: ["玉莲", "秀花", "小兰", "玉兰", "海霞", "春燕", "晓梅", "彩霞", "秀芳", "雪莲"]
} as const

const deck = surnames.flatMap(([share, list]) => Array.from(list, (surname) => ({ surname, share })))
const total = deck.reduce((sum, one) => sum + one.share, 0)

const surnameOf = (dice: Dice.Dice): string => {
  let left = dice.int(1, total)
  return (deck.find((one) => (left -= one.share) <= 0) ?? Dice.at(deck, 0)).surname
}

const givenOf = (dice: Dice.Dice, gender: Person["gender"]): string => {
  const pool = gender === "male" ? male : female
  if (dice.int(1, 100) <= 16) return dice.pick(Array.from(pool.single))
  const [first, last] = [dice.pick(Array.from(pool.first)), dice.pick(Array.from(pool.last))]
  return first + last
}

const draw = (dice: Dice.Dice): Person => {
  const gender = dice.int(1, 100) <= 62 ? "male" : "female"
  const kind = dice.int(1, 1000)
  if (kind <= 45) return { name: dice.pick(hui) + dice.pick(huiGiven[gender]), gender, ethnicity: dice.int(1, 5) === 1 ? "东乡族" : "回族" }
  if (kind <= 60) return { name: dice.pick(tibetan.male) + dice.pick(tibetan[gender]), gender, ethnicity: "藏族" }
  if (kind <= 65) return { name: dice.pick(mongolian.male) + dice.pick(mongolian[gender]), gender, ethnicity: "蒙古族" }
  if (kind <= 70) return { name: `${dice.pick(uyghur[gender])}·${dice.pick(uyghur.male)}`, gender, ethnicity: "维吾尔族" }
  const surname = kind <= 76 ? dice.pick(compound) : surnameOf(dice)
  return { name: surname + givenOf(dice, gender), gender, ethnicity: kind >= 990 ? "满族" : kind >= 985 ? "土族" : "汉族" }
}

const drawn = { people: [] as Array<Person>, names: new Set<string>(), throws: 0 }

/**
 * The n-th invented person of the city, n from 0; no two have the same name.
 *
 * Leaves out the names of well-known people, kept only as hashes.
 */
export const person = (n: number): Person => {
  while (drawn.people.length <= n) {
    const next = draw(Dice.seeded(`person ${drawn.throws++}`))
    const doubled = next.name.length === 3 && next.name[1] === next.name[2]
    if (doubled || drawn.names.has(next.name) || reserved.has(Dice.hash(next.name))) continue
    drawn.names.add(next.name)
    drawn.people.push(next)
  }
  return Dice.at(drawn.people, n)
}

/** The name of the n-th invented person. */
export const personName = (n: number): string => person(n).name
