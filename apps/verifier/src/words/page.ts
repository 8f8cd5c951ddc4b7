import { makeDictionary } from "@jianyan/ui"

/** The words of the page. */
export const t = makeDictionary({
  zh: {
    brand: "建言", title: "核验器", language: "语言", theme: "外观", light: "浅色", dark: "深色", auto: "跟随系统", print: "打印",
    lead: "把导出文件放进来。本页在这台电脑上把每一条记录的指纹重新算一遍，把每一份成绩单按记录和办法重新算一遍，再与文件里写的逐字节对照。",
    offline: "不联网，不上传：本页被禁止访问任何网络。",
    choose: "选择导出文件", drop: "或把文件拖到这里", hint: "从系统“履职考评 · 核验与导出”下载的 .jianyan.jsonl 文件",
    reading: (done: string, of: string) => `正在核验第 ${done} 条，共 ${of} 条`, opening: "正在读取文件……", unreadable: "这个文件读不出来。请确认文件还在，再选一次。",
    whole: "完好", wholeText: "文件里的每一条都与当初签名时一样，每一份成绩单都能由记录重新算出。",
    broken: "对不上", brokenText: "文件与当初签名时不一样。最先对不上的是：",
    alsoBroken: (count: number) => `此外还有 ${count} 处`, line: (line: string) => `文件第 ${line} 行`,
    what: "这是什么", ofYear: (committee: string, year: number) => `${committee} ${year} 年度全部记录`, ofOwn: (member: string, year: number) => `委员 ${member} 的 ${year} 年度本人记录`,
    on: "算到", seq: "日志", seqText: (seq: string) => `至第 ${seq} 条`, head: "日志末尾指纹", signedAt: "签名时间", rulebook: "适用办法",
    checks: "核验结果", chain: "日志链条", chainText: (done: string, of: string) => `${done} / ${of} 条首尾相接`, chainOwn: (facts: string) => `${facts} 条本人记录，出处均在签名的指纹表中`,
    sheets: "成绩单", sheetsText: (same: string, of: string) => `${same} / ${of} 份重算后逐字节相同`, noSheets: "没有可对照的成绩单",
    signature: "签名", signatureText: "与所附公钥相符", signatureNone: "没有成立的签名",
    good: "相符", bad: "不符",
    key: "签名公钥", keyText: "与机关在系统“核验与导出”页公布的公钥比对：文件自己带的公钥只能证明文件没有改过，不能证明是谁签的。",
    keyField: "公布的公钥", keyHint: "粘贴 64 位十六进制公钥", keySame: "与所粘贴的公钥一致", keyOther: "与所粘贴的公钥不同：这份文件不是用那个密钥签的",
    list: "重算的成绩单", listNote: "按编号排列。成绩单只写编号不写姓名；点开可看每一行的条款、记录和分值。", group: "重算的小组、联络站成绩单", unit: "重算的承办单位成绩单", otherNote: "按编号排列，按各自的办法计算。", findOther: "查找编号", find: "查找委员编号", none: "没有这个编号",
    total: (points: string) => `${points} 分`, noTotal: "不计分", lines: (count: number) => `${count} 行`, ofDays: (from: string, to: string) => `${from} 至 ${to}`,
    entries: (seqs: string) => `日志第 ${seqs} 条`, duties: "基本要求", met: "达到", unmet: "未达到", open: "展开全部", close: "全部收起", another: "核验另一个文件",
    base: (label: string) => `${label}（基础分）`, bound: (label: string) => `${label}（封顶或保底）`, rounding: (label: string) => `${label}（取整）`
  },
  en: {
    brand: "Jianyan", title: "Verifier", language: "Language", theme: "Appearance", light: "Light", dark: "Dark", auto: "System", print: "Print",
    lead: "Put an export in. On this computer the page computes the fingerprint of every record again, recomputes every sheet from the records and the rulebook, and compares it with the file byte for byte.",
    offline: "Nothing is sent: this page is barred from every network.",
    choose: "Choose an export", drop: "or drop the file here", hint: "a .jianyan.jsonl file from \"Performance · Proof and export\"",
    reading: (done, of) => `Checking record ${done} of ${of}`, opening: "Reading the file…", unreadable: "The file cannot be read. Check that it is still there and choose it again.",
    whole: "Whole", wholeText: "Every record is as it was when it was signed, and every sheet follows from the records.",
    broken: "Does not hold", brokenText: "The file is not as it was when it was signed. What does not hold first:",
    alsoBroken: (count) => count === 1 ? "and one more place" : `and ${count} more places`, line: (line) => `line ${line} of the file`,
    what: "What it is", ofYear: (committee, year) => `All records of ${committee}, ${year}`, ofOwn: (member, year) => `Own records of member ${member}, ${year}`,
    on: "As of", seq: "Journal", seqText: (seq) => `up to entry ${seq}`, head: "Fingerprint of its end", signedAt: "Signed", rulebook: "Rulebook",
    checks: "What was checked", chain: "Chain of the journal", chainText: (done, of) => `${done} of ${of} entries follow one another`, chainOwn: (facts) => `${facts} own records, each from entries of the signed list`,
    sheets: "Sheets", sheetsText: (same, of) => `${same} of ${of} recomputed to the very same bytes`, noSheets: "no sheets to compare",
    signature: "Signature", signatureText: "fits the key in the file", signatureNone: "no signature that holds",
    good: "holds", bad: "does not hold",
    key: "Key it is signed with", keyText: "Compare it with the key the office shows on the page \"Proof and export\": the key in the file proves that the file was not changed, not who signed it.",
    keyField: "Published key", keyHint: "paste the 64 hexadecimal digits", keySame: "The same as the key you pasted", keyOther: "Not the key you pasted: this file was signed with another",
    list: "Recomputed sheets", listNote: "In order of id. Sheets carry ids, not names; open one to see clause, record and points of every line.", group: "Recomputed sheets of groups and stations", unit: "Recomputed sheets of handling units", otherNote: "In order of id, each under the rulebook of its kind.", findOther: "Find an id", find: "Find a member's id", none: "No sheet has this id",
    total: (points) => `${points} points`, noTotal: "no points kept", lines: (count) => count === 1 ? "1 line" : `${count} lines`, ofDays: (from, to) => `${from} to ${to}`,
    entries: (seqs) => `journal ${seqs}`, duties: "Minimum duties", met: "met", unmet: "not met", open: "Open all", close: "Close all", another: "Check another file",
    base: (label) => `${label} (base)`, bound: (label) => `${label} (bound)`, rounding: (label) => `${label} (rounding)`
  }
})
