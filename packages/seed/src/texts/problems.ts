import * as Dice from "./Dice.ts"
import { type Place, placesOf, type Where } from "./districts.ts"
import { fill } from "./fill.ts"

/** A problem as a resident says it at a desk or types it after scanning a code. */
export interface Problem {
  readonly said: string
  /** The id of the unit that could solve it. */
  readonly unit: string
  /** The id of the place it comes from. */
  readonly place: string
}

type Row = readonly [where: Where, unit: string, said: string]

const rows: ReadonlyArray<Row> = [
  ["urban", "heating", "我家住{e}顶楼，暖气片摸着就是温的，屋里十五度，孩子写作业手都僵了，打了三回电话都说“正在调”。"],
  ["urban", "heating", "暖气费一分没少交，去年停暖修管子停了四天，说好的退费到现在没见着。"],
  ["urban", "housing", "老人八十三了，住六楼，想装个电梯，一楼死活不签字，你们能不能来个人给说说？"],
  ["urban", "housing", "物业把小区门口的地租出去摆摊，钱收了不知道去哪了，问就说“公司统一管”。"],
  ["urban", "housing", "房顶漏了两年，一下雨我就拿盆接，说要动维修资金得多少户签字，人都找不齐。"],
  ["urban", "traffic-police", "{r}那个路口绿灯太短了，我腿脚慢，走一半就红了，车嘀嘀地催，心里慌得很。"],
  ["urban", "traffic-police", "接孩子的时候校门口全是车，娃娃们从车缝里钻，我看着都害怕。"],
  ["urban", "urban", "楼下烧烤摊一烤烤到半夜两点，油烟往家里灌，窗户一年到头不敢开。"],
  ["urban", "urban", "我们{r}路灯坏了快一个月，晚上下班得拿手机照着走，前几天还摔了一个老太太。"],
  ["urban", "urban", "门口那个井盖一过车就咣当响，晚上根本睡不着，修过两次，过几天又响。"],
  ["urban", "urban", "旧沙发搬下楼没人收，放垃圾房边上又说我乱扔，到底该送到哪里去？"],
  ["urban", "waterworks", "水管里放出来的水发黄，水压也不够，早上洗个脸都得等半天。"],
  ["urban", "waterworks", "停水能不能早点说一声？回家才知道没水，孩子奶都没法冲。"],
  ["urban", "gas", "换了新燃气表，一个月多走了十几方，我家还是原来那三口人，做一样的饭。"],
  ["urban", "bus", "公交站那块电子牌黑了大半年，冬天在风里站着，不知道车啥时候来。"],
  ["urban", "bus", "七路车改线以后不从医院过了，我老伴透析一周三趟，得倒两回车。"],
  ["urban", "fire", "楼道里停的全是电动车，还从窗户拉线下来充电，万一着了火往哪跑呢。"],
  ["urban", "fire", "消防通道天天有车堵着，上个月救护车进不来，硬是抬出去的。"],
  ["urban", "police", "广场上一早六点就放音乐，我家孩子今年高考，能不能晚一点、小一点声？"],
  ["urban", "police", "有人遛大狗不拴绳，我孙子吓得不敢下楼，跟他说他还急。"],
  ["urban", "market", "健身房年卡刚办三个月就关门了，两千多块钱，老板电话打不通。"],
  ["urban", "market", "药店刷医保卡一个价，付现金又一个价，差十几块，这合适吗？"],
  ["urban", "market", "电梯隔三差五停，上礼拜把我关在里面四十分钟，按铃都没人应。"],
  ["urban", "market", "停了二十分钟车扣了我十五，打上头那个电话永远没人接，这钱找谁退？"],
  ["urban", "postal", "快递不打电话就塞柜子里，过一天还要收钱，我又不会弄那个取件码。"],
  ["urban", "grid", "老楼电线细，空调一开就跳闸，去年夏天断了七八回。"],
  ["urban", "civil-affairs", "社区的老年食堂刚开的时候挺好，现在就四个菜，还都太咸，我有高血压吃不了。"],
  ["urban", "civil-affairs", "母亲九十一了，我自己也快七十，白天黑夜地伺候，想找个能替我几天的地方，都排不上。"],
  ["urban", "civil-affairs", "我一个人带两个孩子，低保申请报上去三个月了，说在核对，这日子等不起呀。"],
  ["urban", "health", "孩子半夜发烧，社区医院早关门了，跑到大医院排到凌晨两点才看上。"],
  ["urban", "health", "挂号都要在手机上弄，我拿的是老人机，早上六点来了说号没有了。"],
  ["urban", "medical-insurance", "我爸在外地住院，回来报销跑了四趟，每次都说还少一张单子。"],
  ["urban", "medical-insurance", "灵活就业交的医保断了几个月，现在补上为啥还不能报？没人跟我说过。"],
  ["urban", "education", "小区边上就有学校，我们租房的报不上名，让去五公里外的，早晚怎么接？"],
  ["urban", "education", "学校的午饭送来都是凉的，孩子天天倒，问老师，说是公司统一配的。"],
  ["urban", "education", "放假了没地方放孩子，我和他爸都要上班，能不能学校开个班，收费也行。"],
  ["urban", "labour", "在{p}工地干了两个月，工头说老板没给钱，一拖再拖，眼看要过年了。"],
  ["urban", "labour", "送外卖摔了一跤，平台说我不是他们的人，站点说早不归他管，医药费找谁？"],
  ["urban", "labour", "天不亮就在路口等活，冷得站不住，能不能有个棚子，有口热水就行。"],
  ["urban", "housing-fund", "我的公积金想提出来给老人装电梯，柜台说材料不够，让我回去再问。"],
  ["urban", "justice", "邻居家漏水把我家柜子泡了，他说不是他家的事，鉴定一次要三千，我出不起。"],
  ["urban", "justice", "老公家暴，我想离婚又怕没有钱请律师，听说有不要钱的，是真的吗？"],
  ["urban", "culture", "社区书屋老锁着门，我退休了想找个地方看报，去了三次都没人。"],
  ["urban", "culture", "我们老院子的门楼要塌了，说是文物不让动，也没人来修，真砸着人算谁的？"],
  ["urban", "sport", "学校操场周末锁着，孩子们只能在马路边打球，球一跑就往车底下钻。"],
  ["urban", "sport", "小区的健身器材断了半年，上面的螺丝都露出来了，娃娃还爬上去玩。"],
  ["urban", "parks", "公园的灯九点半就灭了，我们下夜班从那儿走，黑得看不见台阶。"],
  ["urban", "parks", "门口的行道树枝子伸到窗户上了，刮风打玻璃，报上去说等明年统一剪。"],
  ["urban", "disabled", "我坐轮椅，出单元门有三个台阶，出去一趟得两个人抬，半年没有晒过太阳了。"],
  ["urban", "disabled", "儿子有智力残疾，学校毕业了就待在家，有没有地方能让他做点活、见见人？"],
  ["urban", "transport", "电动出租车交班那会儿充电排两小时，一天的份子钱都耽误进去了。"],
  ["urban", "transport", "晚上十点大学城没有公交，打车要加价，女娃娃一个人坐黑车真不放心。"],
  ["urban", "commerce", "外卖平台抽得太狠，一碗面卖十五，到手不到十一块，我这小店快撑不住了。"],
  ["urban", "tax", "店不开了想注销，税务让找市场，市场让找税务，我就想把账结清。"],
  ["urban", "service", "办个居住证要打印三张一样的表，字又小，我眼睛看不清，窗口催着快点。"],
  ["urban", "ecology", "对面工地半夜打混凝土，机器响到三点，打热线说有许可，许可就能不让人睡觉？"],
  ["urban", "ecology", "下雨以后河边一股臭味，水上漂着白沫子，我在这儿钓了二十年鱼，头一回见成这样。"],
  ["urban", "veterans", "我当过兵，优待证办了，可是坐公交刷不上，司机说系统没更新。"],
  ["urban", "social-work", "社区让我填了三张差不多的表，小程序也注册了两个，能不能一次弄完？"],
  ["any", "petition", "同一个事我打了五次电话，每次都给我发短信说办好了，你们来看看，好了没有？"],
  ["any", "post", "给在外头的女儿寄点自家的杏干，运费比杏干还贵，有没有便宜点的法子？"],
  ["rural", "transport", "班车从四趟减成一趟了，我去县里看个病，住一晚才能回来。"],
  ["rural", "transport", "去村里的路让大车压坏了，坑里都是水，三轮车翻过两回。"],
  ["rural", "agriculture", "地膜收不回来，回收点远得很，骑车送一趟还不够油钱，扔地里又说污染。"],
  ["rural", "agriculture", "种了二亩百合，今年价跌了一半，挖也不是，不挖也不是，合作社也不收。"],
  ["rural", "agriculture", "山地窄，收割机上不来，雇人割一亩快三百，粮食卖了都不够工钱。"],
  ["rural", "forestry", "野猪把苞谷拱了一大片，去年报了也没有赔，今年干脆不想种了。"],
  ["rural", "irrigation", "我们在渠尾，水轮到的时候地都裂了，上头的人浇两遍，我们一遍都浇不上。"],
  ["rural", "irrigation", "提灌的水费涨了，抽水电费占一大半，种地划不来呀。"],
  ["rural", "water", "水缸底子一层白碱，娃娃牙都黄了，啥时候能吃上好水？"],
  ["rural", "water", "引水的管子从我家地里过，埋完以后全是石头，犁都插不进去。"],
  ["rural", "financial-regulation", "去年遭了霜，保险的人半个月才来，最后一亩赔了八十块，还不如不保。"],
  ["rural", "health", "村里的老大夫退了，卫生室锁着，量个血压都要去镇上。"],
  ["rural", "health", "卫生院没有我吃的那个药，每个月得跑县里，来回车钱五十。"],
  ["rural", "labour", "养老金认证让眨眼点头，我眼睛做过手术，手机死活不认，停发两个月了。"],
  ["rural", "education", "村里幼儿园撤了，接送一天四趟，我这腰都直不起来。"],
  ["rural", "education", "学校就一个英语老师，还兼着音乐，孩子上初中跟不上。"],
  ["rural", "civil-affairs", "儿子媳妇都在外头，两个孙子我管不住，天天抱着手机，老师也着急。"],
  ["rural", "housing", "厕所改是改了，冬天水管冻了，满了也没有人来抽，我们还是用老的。"],
  ["rural", "housing", "老房子裂了缝，想申请危房改造，说不在名单里，下雨就不敢睡。"],
  ["rural", "grid", "一到晚上电压低得电磁炉打不着，烘百合的机子半夜停了，一炉全坏。"],
  ["rural", "emergency", "村口那个大喇叭去年就不响了，我们住在沟口，下大雨心里没底。"],
  ["rural", "postal", "快递到镇上就不送了，七八公里路，老人不会骑车，东西一放就是半个月。"],
  ["rural", "market", "在集上买的种子，出苗稀稀拉拉，卖种子的人早跑没影了。"],
  ["rural", "ecology", "养殖场的粪堆就在我家上头，夏天苍蝇多得吃不成饭，井水都有味了。"],
  ["rural", "land", "宅基地上的房子想翻修，报到镇上半年没消息，也不说行还是不行。"],
  ["rural", "culture", "戏台修得好好的，一年唱不上一回，老年人就想热闹热闹。"],
  ["rural", "service", "墙上写着能在村里办，去了又说系统没开通，还得跑县里，一来一回一天就没了。"]
]

/** How many different problems residents bring. */
export const problemCount = rows.length

/** The n-th problem of the city, n from 0, from a place that fits it or from the given one. */
export const problem = (n: number, at?: Place): Problem => {
  const [where, unit, said] = Dice.at(rows, n)
  const place = at ?? Dice.seeded(`problem ${n}`).pick(placesOf(where))
  return { said: fill(said, place), unit, place: place.id }
}
