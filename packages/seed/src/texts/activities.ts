import * as Dice from "./Dice.ts"
import type { Place } from "./districts.ts"
import { fill } from "./fill.ts"

/** What kind of activity a station holds. */
export type Form = "reception" | "consultation" | "visit" | "lecture" | "heart-to-heart" | "service"

/** The kinds with their names. */
export const forms: ReadonlyArray<{ readonly id: Form; readonly zh: string; readonly en: string }> = [
  { id: "reception", zh: "委员接待日", en: "Members' reception day" },
  { id: "consultation", zh: "协商议事", en: "Community-level consultation" },
  { id: "visit", zh: "走访调研", en: "Visit and field research" },
  { id: "lecture", zh: "政策宣讲", en: "Policy lecture" },
  { id: "heart-to-heart", zh: "谈心谈话", en: "Heart-to-heart talk" },
  { id: "service", zh: "为民服务", en: "Practical service" }
]

/** An activity of a station, with what came of it. */
export interface Activity {
  readonly form: Form
  readonly title: string
  readonly outcome: string
}

const topics: Readonly<Record<Form, ReadonlyArray<string>>> = {
  reception: ["{p}供暖问题专题接待", "聚焦“一老一小”接待日", "物业矛盾专题接待", "道路交通和停车难专题接待", "农资供应和春耕用水接待日", "就学就医政策咨询接待", "新就业群体专场接待", "小微企业和个体工商户专场接待", "残疾人及家属专场接待", "晚间接待：下班后的居民专场", "集市接待：把桌子搬到{p}集上", "来访群众回访接待"],
  consultation: ["{e}加装电梯怎么装、钱怎么摊", "{r}夜市几点收摊", "{c}停车位怎么分才公平", "老年助餐点开在哪里", "背街小巷改造先修哪一段", "{c}渠水轮灌顺序怎么排", "闲置校舍改作什么用", "广场舞时段和音量约定", "小区公共收益怎么用、怎么公开", "垃圾投放点设在哪里不扰民", "电动自行车充电棚选址", "红白事标准写进村规民约"],
  visit: ["走访{p}困难家庭和独居老人", "企业大走访：问需{p}工业企业", "看一看上一年提案落实得怎么样", "走访外卖骑手和快递员驿站", "到{c}看末级渠系和田间用水", "回访{e}供暖改造住户", "走访乡镇卫生院和村卫生室", "走访返乡创业青年", "走访老字号和小店铺", "汛期隐患点踏勘", "走访民族团结进步创建社区", "观摩邻县委员工作站"],
  lecture: ["民法典里的邻里关系", "老年人防骗一堂课", "惠企政策怎么申请", "一号文件与村里的事", "家庭急救四分钟", "科学用药与慢病管理", "孩子的情绪从哪里来", "家门口的节水节电", "政协是做什么的", "垃圾分类说难也不难", "本地史话：{p}的来历", "农药化肥减量增效"],
  "heart-to-heart": ["与界别群众代表谈心", "与年轻委员谈履职", "与停产企业职工交心", "与搬迁群众拉家常", "与骑手说说心里话", "与失独家庭聊一聊", "与返乡大学生谈发展", "与基层网格员谈减负", "与宗教界代表人士交流", "与民营企业家围炉谈心"],
  service: ["名医进{p}义诊", "法律援助进社区", "农技专家下田指导", "送戏下乡与书画惠民", "为高龄老人上门理发", "免费检测家庭燃气具", "小家电维修日", "用工岗位送到家门口", "为留守儿童上一堂美术课", "义务植树与护河清滩", "结对帮扶困难学生", "为农产品直播带货"]
}

const outcomes: Readonly<Record<Form, ReadonlyArray<string>>> = {
  reception: ["接待群众{6-24}人次，受理诉求{4-16}件，其中{2-7}件当场答复，其余转有关单位并约定回访时间。", "收到意见{5-18}条，梳理出共性问题{2-3}个，拟作为社情民意信息报送。", "两名委员轮值，来访者多为老人，登记{4-12}件，三日内全部转出。"],
  consultation: ["到会居民代表{12-34}人、单位{3-6}家，形成协商意见{3-7}条，其中{2-3}条当场明确责任人和时限。", "双方各让一步，达成初步约定，张贴公示七天，无人反对即照此执行。", "没有完全谈拢，商定先试行一个月，下次会议带着记录再议。"],
  visit: ["走访{6-28}户（家），收集意见{5-19}条，形成调研提纲一份。", "现场核对了{4-11}处点位，其中{2-3}处与书面材料不一致，已请有关单位说明。", "问题不少，能马上办的{2-6}件已协调解决，其余列入需求清单。"],
  lecture: ["到场{26-120}人，现场提问{5-14}个，会后印发问答卡片。", "用方言讲、用身边案例讲，听众反映听得懂、记得住。", "讲座之后报名志愿者{4-13}人，约定下月再讲一次。"],
  "heart-to-heart": ["谈了一个下午，提出的三点顾虑已经记下，一周内逐一回复本人。", "参加{6-15}人，气氛坦率，有两条意见转提案委研究。", "没有急着给答案，先把困难听完，约定下月再见。"],
  service: ["服务群众{30-180/10}人次，建立后续联系{4-16}户。", "参与委员{4-9}名，自带工具和药品，所需费用由委员自行承担。", "活动结束后留下服务电话，一周内又接到求助{2-8}件，均已办理。"]
}

/** The n-th activity of a station in a place; form, topic and outcome change with the number. */
export const activity = (n: number, place: Place): Activity => {
  const { id } = Dice.at(forms, n)
  const turn = Math.floor(n / forms.length) + Dice.hash(place.id)
  return { form: id, title: fill(Dice.at(topics[id], turn), place), outcome: fill(Dice.at(outcomes[id], turn + n), place, `${place.id} ${n}`) }
}
