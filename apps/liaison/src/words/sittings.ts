import { makeDictionary } from "@jianyan/ui"

/** The words of half days: the roll sitting by sitting, sheets of attendance, quorum, corrections and cancelling. */
export const sittings = makeDictionary({
  zh: {
    half: { morning: "上午", afternoon: "下午" }, at: (day: string, half: string) => `${day}${half}`,
    each: "逐半天", eachOf: (name: string) => `${name}逐半天登记`, markOf: (name: string, when: string) => `${name}，${when}`, ground: "免计依据", groundOf: (name: string) => `${name}的免计依据`, groundHint: "例如“参加上级党委会议”", attended: (there: string, held: string) => `${there} / ${held}`,
    onLeave: "已准假", title: "逐半天到会", head: { when: "半天", there: "到会", quorum: "法定人数" }, met: "达到", notMet: "未达到", strip: (said: string) => `逐半天：${said}`,
    corrections: "更正记录", correction: { at: "更正时间", who: "委员", was: "原登记", is: "改为", reason: "理由", by: "更正人" }, said: (state: string, halfDays: string) => `${state}，到会 ${halfDays} 个半天`, nothing: "未登记",
    cancel: "取消会议", cancelTitle: "取消这次会议？", cancelText: "取消后不再列出，也不计入任何人的出席。已批的请假随之作废。", cancelReason: "取消理由", cancelled: "会议已取消",
    list: "各半天", listHint: "逐个勾选开会的半天。不写的话，从第一天上午起依次排。", add: "加一个半天", remove: (when: string) => `去掉${when}`, day: "日期", which: "上午或下午",
    sheet: {
      title: "从表格导入", text: "先下载名单，会后在表中填写每个半天的状态，再选回这里。先看预览，再填入登记表；填入后仍可修改，保存才算登记。", workbook: "下载名单（xlsx）", csv: "下载名单（csv）", roll: "出席名单", choose: "选择表格（xlsx 或 csv）", file: (title: string) => `${title}·出席名单`,
      number: "编号", name: "姓名", sector: "界别", preview: "预览", line: "行", result: "结果", take: (count: string) => `填入 ${count} 行`, taken: (count: string) => `已填入 ${count} 行，请核对后保存`, none: "没有可以填入的行。请按提示改正表格，再选一次。",
      unreadable: "读不出这个文件。请用 xlsx 或 csv，并从下载的名单填起。", summary: (ok: string, refused: string) => `${ok} 行可以填入，${refused} 行需要改正`,
      refused: {
        columns: (cell: string, expected: string) => `${cell}：列数不对，应有 ${expected} 列。请用这次会议下载的名单填写。`,
        member: (cell: string, value: string) => `${cell}：“${value}”不在应到名单里。请核对编号或姓名，列席人员请删去这一行。`,
        ambiguous: (cell: string, value: string) => `${cell}：应到名单里有几位“${value}”。请在 A 列填写编号。`,
        twice: (cell: string, value: string) => `${cell}：“${value}”出现了两次。请只留一行。`,
        state: (cell: string, value: string) => `${cell}：“${value}”不是出席状态。可填：出席、迟到、早退、请假、缺席、免计；空着按出席。`,
        ground: (cell: string) => `${cell}：登记为免计，要写依据。`
      }
    }
  },
  en: {
    half: { morning: "morning", afternoon: "afternoon" }, at: (day, half) => `${day}, ${half}`,
    each: "Half days", eachOf: (name) => `Half days of ${name}`, markOf: (name, when) => `${name}, ${when}`, ground: "Ground of exemption", groundOf: (name) => `Ground of exemption of ${name}`, groundHint: "Such as “at a meeting of the Party committee above”", attended: (there, held) => `${there} / ${held}`,
    onLeave: "Leave granted", title: "Attendance by half day", head: { when: "Half day", there: "Present", quorum: "Quorum" }, met: "Met", notMet: "Not met", strip: (said) => `By half day: ${said}`,
    corrections: "Corrections", correction: { at: "Corrected", who: "Member", was: "Before", is: "Now", reason: "Reason", by: "By" }, said: (state, halfDays) => `${state}, ${halfDays} half days`, nothing: "Not recorded",
    cancel: "Cancel the meeting", cancelTitle: "Cancel this meeting?", cancelText: "It is then listed no more and counts for nobody. Leave granted from it lapses.", cancelReason: "Reason", cancelled: "Meeting cancelled",
    list: "Half days", listHint: "Name each half day of the meeting. Left out, they follow each other from the first morning.", add: "Add a half day", remove: (when) => `Take out ${when}`, day: "Day", which: "Morning or afternoon",
    sheet: {
      title: "Import a sheet", text: "Download the roll, fill in the state of each half day after the meeting, and choose it here. You see it first, then take it into the roll; nothing is recorded until you save.", workbook: "Download the roll (xlsx)", csv: "Download the roll (csv)", roll: "Roll", choose: "Choose a sheet (xlsx or csv)", file: (title) => `${title} - attendance`,
      number: "Number", name: "Name", sector: "Sector", preview: "Preview", line: "Row", result: "Result", take: (count) => `Take in ${count} rows`, taken: (count) => `${count} rows taken in; look them over and save`, none: "No row can be taken in. Correct the sheet as said and choose it again.",
      unreadable: "This file cannot be read. Use xlsx or csv, and start from the roll you downloaded.", summary: (ok, refused) => `${ok} rows can be taken in, ${refused} are to be corrected`,
      refused: {
        columns: (cell, expected) => `${cell}: there should be ${expected} columns. Use the roll downloaded for this meeting.`,
        member: (cell, value) => `${cell}: “${value}” is not expected. Check the number or name; delete the row of a guest.`,
        ambiguous: (cell, value) => `${cell}: several of those expected are called “${value}”. Put the number in column A.`,
        twice: (cell, value) => `${cell}: “${value}” is there twice. Leave one row.`,
        state: (cell, value) => `${cell}: “${value}” is no state of attendance. Write Present, Late, Left early, On leave, Absent or Exempt; empty is present.`,
        ground: (cell) => `${cell}: an exemption needs its ground.`
      }
    }
  }
})
