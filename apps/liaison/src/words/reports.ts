import { makeDictionary } from "@jianyan/ui"

/** The words of reports on social conditions and public sentiment. */
export const reports = makeDictionary({
  zh: {
    title: "社情民意", mine: "我的社情民意", caption: "社情民意列表", write: "写一份", search: "搜索标题、正文", outcomes: "按结果", adopted: "已采用", notAdopted: "未采用", clear: "清除筛选",
    sum: (all: string, adopted: string, instructed: string) => `共 ${all} 份，采用 ${adopted} 份，批示 ${instructed} 次`,
    head: { title: "标题", author: "作者", on: "报送", outcome: "采用", instructions: "批示" },
    waiting: "待采用", withdrawn: "已撤回", by: (level: string, manner: string) => `${level}${manner}`,
    empty: { title: "还没有社情民意", text: "委员报送后列在这里。", mine: "您还没有报送过", mineText: "一份只写一件事：情况、分析、建议，不超过 1,500 字。", filtered: "没有符合条件的社情民意", filteredText: "放宽筛选再看。" },
    one: "社情民意", submitted: "报送", life: "经过", levels: "各级采用", instructed: (level: string, office: string) => `${level}批示：${office}`, noLevel: "—",
    adopt: "登记采用", instruct: "登记批示", withdraw: "撤回",
    adoption: { title: "登记采用", text: "每一级、每一种方式各登记一次，记入作者的履职档案。", level: "采用的级别", manner: "采用方式", document: "刊物或文号", documentHint: "例如“市政协信息专报第3期”", save: "登记", saved: "已登记采用" },
    instruction: { title: "登记批示", text: "只记职务，不记姓名。", level: "批示人的级别", office: "批示人的职务", officeHint: "例如“分管副市长”", document: "文号", save: "登记", saved: "已登记批示" },
    withdrawal: { title: "撤回这份社情民意", text: "撤回后不再编报，也不计入履职；内容仍留在您的记录里，不能恢复。被采用或批示后不能撤回。", confirm: "撤回", saved: "已撤回" },
    withdrawnTitle: "作者已撤回", withdrawnText: "不再编报，也不计入履职。内容如下。",
    writing: {
      title: "写社情民意", intro: "一份只写一件事，尽量用群众的原话。紧急的事随时报。", guide: "怎么写", situation: "情况", situationText: "什么事，在哪里，多少人，从什么时候起。", analysis: "分析", analysisText: "为什么会这样，已经问过谁，答复是什么。", advice: "建议", adviceText: "请哪个部门做什么，什么时候要。",
      privacy: "不写群众的姓名、电话、住址；确需核实的，请与联络办当面说。",
      name: "标题", nameHint: "一句话写明一件事，例如“山边小区供暖情况反映”", text: "正文", textHint: "情况、分析、建议，不超过 1,500 字",
      save: "报送", saving: "正在报送", saved: "已报送", savedText: "采用和批示会列在这一页。", kept: "草稿随写随存在本机", discard: "放弃草稿", mayNot: "委员才能报送社情民意", mayNotText: "您的账号没有委员席位。", toReports: "看社情民意列表"
    }
  },
  en: {
    title: "Reports on social conditions and public sentiment", mine: "My reports on social conditions", caption: "List of reports", write: "Write one", search: "Search titles and texts", outcomes: "By outcome", adopted: "Adopted", notAdopted: "Not adopted", clear: "Clear the filters",
    sum: (all, adopted, instructed) => `${all} reports, ${adopted} adopted, ${instructed} instructions`,
    head: { title: "Title", author: "Author", on: "Submitted", outcome: "Adopted", instructions: "Instructions" },
    waiting: "Not yet adopted", withdrawn: "Withdrawn", by: (level, manner) => `${level}, ${manner}`,
    empty: { title: "No reports yet", text: "What members submit is listed here.", mine: "You have not submitted any", mineText: "One report is about one matter: situation, analysis, suggestion, 1,500 characters at most.", filtered: "No report fits", filteredText: "Loosen the filters." },
    one: "Report", submitted: "Submitted", life: "What became of it", levels: "Adopted by level", instructed: (level, office) => `Instruction (${level.toLowerCase()}): ${office}`, noLevel: "—",
    adopt: "Record adoption", instruct: "Record instruction", withdraw: "Withdraw",
    adoption: { title: "Record an adoption", text: "Each level and manner is a record of its own and enters the performance record of the authors.", level: "Level", manner: "Manner", document: "Serial or document", documentHint: "Such as “City CPPCC Report, no. 3”", save: "Record", saved: "Adoption recorded" },
    instruction: { title: "Record an instruction", text: "The office is recorded, not the name.", level: "Level of who wrote it", office: "Office of who wrote it", officeHint: "Such as “vice mayor in charge”", document: "Document number", save: "Record", saved: "Instruction recorded" },
    withdrawal: { title: "Withdraw this report", text: "It is then edited no further and counts for nothing; the text stays among your records and cannot be restored. A report that was adopted or instructed upon cannot be withdrawn.", confirm: "Withdraw", saved: "Withdrawn" },
    withdrawnTitle: "Withdrawn by its author", withdrawnText: "It is edited no further and counts for nothing. Its text follows.",
    writing: {
      title: "Write a report on social conditions", intro: "One report is about one matter, in the words of the people where possible. What is urgent is reported at once.", guide: "How to write it", situation: "Situation", situationText: "What, where, how many people, since when.", analysis: "Analysis", analysisText: "Why it is so, who was asked already, what they answered.", advice: "Suggestion", adviceText: "Which department should do what, and by when.",
      privacy: "No names, telephones or addresses of the people; if something must be verified, tell the liaison office in person.",
      name: "Title", nameHint: "One matter in one line, such as “Heating at Shanbian”", text: "Text", textHint: "Situation, analysis, suggestion; 1,500 characters at most",
      save: "Submit", saving: "Submitting", saved: "Submitted", savedText: "Adoptions and instructions will be listed on this page.", kept: "The draft is kept on this device as you write", discard: "Discard the draft", mayNot: "Reports are submitted by members", mayNotText: "Your account holds no member's seat.", toReports: "To the reports"
    }
  }
})
