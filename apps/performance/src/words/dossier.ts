import { makeDictionary } from "@jianyan/ui"

/** The words of a member's own file. */
export const dossier = makeDictionary({
  zh: {
    title: "我的档案", law: "本会保存的关于您的一切，都可以带走。只有您自己能下载。",
    whole: "全部档案", wholeText: "席位、提案、社情民意、会议出席、活动、请假、自报、成绩单、异议、述职报告和通知。工作簿可以用表格软件打开，每类一页；JSON 一样不少，供机器读取。", wholeGet: "下载全部（JSON）", workbookGet: "下载工作簿（xlsx）",
    years: "历年履职记录", yearsText: "每年一份，一条记录一行，可以打印、存档。", year: (year: number) => `${year} 年度`, record: "履职记录（Word）", report: "述职报告（Word）", sheet: "成绩单"
  },
  en: {
    title: "My file", law: "Everything the committee keeps about you, to take with you. Only you can download it.",
    whole: "The whole file", wholeText: "Seat, proposals, reports, attendance, activities, leave, entries, sheets, objections, duty reports and notices. The workbook opens in a spreadsheet, a sheet for each kind; the JSON leaves nothing out and is for machines.", wholeGet: "Download everything (JSON)", workbookGet: "Download the workbook (xlsx)",
    years: "The record of each year", yearsText: "One document a year, one row a record, to print and keep.", year: (year) => `Year ${year}`, record: "Record (Word)", report: "Duty report (Word)", sheet: "Sheet"
  }
})
