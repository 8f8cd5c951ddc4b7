import { makeDictionary } from "@jianyan/ui"

/** The words of what the committee hands in at committees above. */
export const referrals = makeDictionary({
  zh: {
    title: "报送上级政协", note: "本会把这件提案报送给哪一级政协，那里怎样处理。", page: "本会报送上级政协的提案，和它们在那里的结果。没有回音的单独计，不算不立案。",
    level: { city: "市政协", province: "省政协", national: "全国政协" }, outcome: { filed: "立案", merged: "并案", notFiled: "不立案" }, waiting: "等结果",
    handIn: "登记报送", handInTitle: "登记报送上级政协", handInFollows: "同一级已报送、还没有结果或已立案的，不能重复登记。", handedIn: "已登记报送", to: "报送给", on: "报送日期", jointly: "与谁联名", jointlyHint: "如：酒泉、张掖、武威三市政协。单独报送的不填。",
    answer: "登记结果", answerTitle: (level: string) => `${level}怎样处理`, answerFollows: "登记后记录在案。", answered: "已登记结果", what: "结果", number: "那里的编号", numberHint: "照那里的写法，如：第0128号。", answeredOn: "结果日期",
    noLevel: "请选报送给哪一级。", noDay: "请填日期。", noJointly: "写明与谁联名，2 到 120 个字；单独报送的请留空。", noOutcome: "请选结果。",
    line: (level: string, day: string) => `${day} 报送${level}`, with: (who: string) => `与${who}联名`, numbered: (number: string) => `编号 ${number}`, answeredLine: (outcome: string, day: string) => `${day} ${outcome}`,
    head: { proposal: "提案", level: "报送给", on: "报送日期", jointly: "联名", answer: "结果" }, standing: (level: string, all: number, filed: number, merged: number, not: number, waiting: number) => `${level}：报送 ${all} 件，立案 ${filed} 件${merged > 0 ? `，并案 ${merged} 件` : ""}${not > 0 ? `，不立案 ${not} 件` : ""}${waiting > 0 ? `，等结果 ${waiting} 件` : ""}`,
    none: "没有报送上级政协的提案", noneText: "在提案页登记报送后，会列在这里。", session: "会议", allSessions: "各次会议", all: "全部报送",
    notFound: "没有这一级的报送，或结果已经登记。请刷新查看。", notReceived: "草稿和已撤回的提案不能报送上级政协。", outOfTime: (day: string, from: string | undefined) => from === undefined ? `${day}还没有到。请填今天或以前的日期。` : `${day}不对。请填 ${from}（报送）到今天之间的日期。`, already: (level: string) => `这件已经报送${level}，还没有结果或已经立案。`
  },
  en: {
    title: "Handed in above", note: "At which committee above this proposal was handed in, and what became of it there.", page: "What the committee handed in at committees above, and what became of it there. What nobody has answered is counted apart, never as not filed.",
    level: { city: "City committee", province: "Provincial committee", national: "National committee" }, outcome: { filed: "filed", merged: "merged", notFiled: "not filed" }, waiting: "awaited",
    handIn: "Record handing in", handInTitle: "Record that it was handed in above", handInFollows: "At one level it is recorded once while no answer is known or it was filed there.", handedIn: "Recorded", to: "Handed in at", on: "Day", jointly: "Jointly with", jointlyHint: "Such as: the committees of three cities. Leave empty if alone.",
    answer: "Record the answer", answerTitle: (level) => `What became of it: ${level}`, answerFollows: "It stays on record.", answered: "Answer recorded", what: "Answer", number: "Number there", numberHint: "As that committee writes it, such as No. 0128.", answeredOn: "Day of the answer",
    noLevel: "Choose the level.", noDay: "Give the day.", noJointly: "Say with whom, in 2 to 120 characters; leave empty if alone.", noOutcome: "Choose the answer.",
    line: (level, day) => `${day}: handed in, ${level}`, with: (who) => `jointly with ${who}`, numbered: (number) => `number ${number}`, answeredLine: (outcome, day) => `${day}: ${outcome}`,
    head: { proposal: "Proposal", level: "Handed in at", on: "Day", jointly: "Jointly with", answer: "Answer" }, standing: (level, all, filed, merged, not, waiting) => `${level}: ${all} handed in, ${filed} filed${merged > 0 ? `, ${merged} merged` : ""}${not > 0 ? `, ${not} not filed` : ""}${waiting > 0 ? `, ${waiting} awaited` : ""}`,
    none: "Nothing handed in above", noneText: "What is recorded on the page of a proposal is listed here.", session: "Session", allSessions: "All sessions", all: "All",
    notFound: "It was not handed in at this level, or the answer is recorded already. Reload.", notReceived: "A draft, or a proposal that was withdrawn, is not handed in above.", outOfTime: (day, from) => from === undefined ? `${day} has not come yet. Give today or an earlier day.` : `${day} does not fit. Give a day from ${from}, when it was handed in, to today.`, already: (level) => `${level}: it was handed in there already, and is awaited or filed.`
  }
})
