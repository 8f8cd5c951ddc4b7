import { makeDictionary } from "@jianyan/ui"

/** The words in which a sheet is read for another day or under another edition. */
export const replay = makeDictionary({
  zh: {
    title: "换个日期或版本来看", note: "按那一天的情形、另一版办法重新计算，不改变任何记录",
    asOf: "截至哪天发生", asOfHint: "只算到这天为止发生的事", known: "截至哪天登记", knownHint: "这天以后才登记、更正的都不算",
    edition: "办法版本", editionHint: "全年都按选的这一版计算", inForce: "当时施行的版本", named: (title: string, edition: string) => `《${title}》${edition} 版`,
    now: "现在的记录", happened: (day: string) => `${day}为止发生的事`, recorded: (day: string) => `${day}为止登记的记录`, and: "、", under: (edition: string) => `，全年按${edition}计算`,
    shown: (what: string, under: string) => `重算的成绩单：${what}${under}`, text: "这不是现在的成绩单，也不作为依据。", back: "回到成绩单"
  },
  en: {
    title: "Read it for another day or edition", note: "Reckoned again as of that day or under that edition; no record is changed",
    asOf: "Happened by", asOfHint: "Only what had happened by the end of this day", known: "Recorded by", knownHint: "Nothing recorded or corrected after this day",
    edition: "Edition", editionHint: "The whole year is reckoned under it", inForce: "The edition in force then", named: (title, edition) => `${title}, edition ${edition}`,
    now: "the records of now", happened: (day) => `what had happened by ${day}`, recorded: (day) => `what was recorded by ${day}`, and: ", ", under: (edition) => `, the whole year under ${edition}`,
    shown: (what, under) => `A replayed sheet: ${what}${under}`, text: "This is not the sheet of now, and nothing rests on it.", back: "Back to the sheet"
  }
})
