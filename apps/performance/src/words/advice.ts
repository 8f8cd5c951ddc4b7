import { makeDictionary } from "@jianyan/ui"

/** The words of what would change a sheet. */
export const advice = makeDictionary({
  zh: {
    title: "为什么没有，怎样会变", note: "只按办法和本人的记录说，不与任何人比",
    duties: "还差什么就达到最低要求", room: "封顶还留多少", waiting: "等什么就计分", withheld: "记了但不计分的", unrecorded: "还没有记录的项目", unrecordedNote: "没有记录不等于零：可能没有做，也可能组织者还没有记。认为少了记录的，可以提出异议。",
    want: (amount: string) => `还差 ${amount}`, wantIn: (days: string, amount: string) => `${days}还差 ${amount}`, over: "（已过，只能补记当时做过的）", tooMany: (n: string) => `超出 ${n}，增加记录不能抵消`, or: "或者", days: (from: string, to: string) => `${from}至${to}`,
    distinct: (rule: string) => `（${rule}）`, left: (left: string, cap: string) => `最多 ${cap} 分，还能计 ${left} 分`, full: (cap: string) => `已满 ${cap} 分`, beyond: (points: string) => `，另有 ${points} 分在封顶之外`,
    object: "对这一年提出异议", see: "看进展", portrait: "履职画像", none: "最低要求都达到了，没有等待计分的记录。"
  },
  en: {
    title: "Why not, and what would change it", note: "From the rulebook and the own records alone; nobody is compared with anybody",
    duties: "What would meet the minimum duties", room: "How much room the caps leave", waiting: "What counts once something comes", withheld: "Recorded, but not counted", unrecorded: "Items without any record", unrecordedNote: "No record is not zero: it may not have been done, or whoever organised it has not recorded it yet. If a record is missing, you may object.",
    want: (amount) => `${amount} to go`, wantIn: (days, amount) => `${days}: ${amount} to go`, over: " (these days are over: only what was done in them can still be recorded)", tooMany: (n) => `${n} too many; further records do not make up for it`, or: "or", days: (from, to) => `${from} to ${to}`,
    distinct: (rule) => ` (${rule})`, left: (left, cap) => `at most ${cap} points, ${left} may still come`, full: (cap) => `${cap} points are reached`, beyond: (points) => `; ${points} more lie beyond the cap`,
    object: "Object to this year", see: "See how they stand", portrait: "Portrait", none: "All minimum duties are met, and no record waits to be counted."
  }
})
