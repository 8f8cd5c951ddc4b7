import { makeDictionary } from "@jianyan/ui"

/** The words of the page on which a year is taken out of the house and proved. */
export const proof = makeDictionary({
  zh: {
    title: "核验与导出", lead: "不信系统也能查：把一年的记录连同签名带走，用核验器在任何一台电脑上重新算一遍。核验器不联网，也不需要本系统。",
    take: "带走文件", own: "我的记录", ownText: "本人的记录、适用的评价办法、成绩单，以及全部日志的指纹表。里面没有别人的编号和姓名。", ownGet: (year: number) => `下载本人 ${year} 年度记录`,
    whole: "全年记录", wholeText: "日志的每一条和每一份成绩单。已办结的年度以办结时为准。文件里有提案、社情民意等全部正文，请按日志同样保管；姓名不在其中。", wholeGet: (year: number) => `导出 ${year} 年度`,
    none: "您可以取得核验器和公钥；导出由考评、办公室和监督人员办理，委员可带走本人记录。",
    verifier: "核验器", verifierText: "一个网页文件，双击即可打开。它逐条核对日志的指纹，由记录重新算出每一份成绩单，与文件逐字节对照；哪怕改动一个字节，也会指出是哪一条。", verifierGet: "下载核验器",
    steps: { one: "下载核验器，和导出文件放在一起。", two: "双击打开核验器，选择导出文件。", three: "把下面的公钥粘贴进去比对，确认文件是本会签的。" },
    key: "签名公钥", keyText: "导出文件用本会的密钥签名。对照这串公钥，就知道文件出自本会。请另行公布或抄存，不要只看文件里自带的。", now: "现用", since: (day: string) => `${day}起`, between: (from: string, until: string) => `${from}至${until}`, earlier: "从前的公钥",
    copy: "复制", copied: "公钥已复制", rotate: "更换密钥", rotateTitle: "更换签名密钥？", rotateText: "以后的导出用新密钥签名。从前的公钥仍列在这里，从前的文件仍可核验。更换不能收回。", rotated: "钥匙已更换", rotatedText: "请把新公钥告诉持有旧公钥的人。"
  },
  en: {
    title: "Proof and export", lead: "No need to trust this system: take a year's records away with their signature and have them recomputed on any computer. The verifier uses no network and does not need this house.",
    take: "Take a file away", own: "My records", ownText: "Your own records, the rulebook, your sheet and the fingerprints of the whole journal. No id or name of anybody else is in it.", ownGet: (year) => `Download my ${year}`,
    whole: "The whole year", wholeText: "Every entry of the journal and every sheet; a closed year as it was when it was closed. The file holds the full text of proposals and reports: keep it as the journal is kept. Names are not in it.", wholeGet: (year) => `Export ${year}`,
    none: "The verifier and the key are here for you. Exports are made by evaluators, the office and auditors; members take their own records.",
    verifier: "The verifier", verifierText: "One page in one file, opened by a double click. It checks the fingerprint of every entry, recomputes every sheet from the records and compares it with the file byte for byte; a single changed byte is named.", verifierGet: "Download the verifier",
    steps: { one: "Download the verifier and keep it beside the export.", two: "Open the verifier by a double click and choose the export.", three: "Paste the key below to see that the file was signed by this committee." },
    key: "Signing key", keyText: "Exports are signed with the key of this committee; with its public half anybody knows where a file comes from. Publish it elsewhere too, and do not rely on the one inside a file.", now: "in use", since: (day) => `since ${day}`, between: (from, until) => `${from} to ${until}`, earlier: "Earlier keys",
    copy: "Copy", copied: "The key is copied", rotate: "Change the key", rotateTitle: "Change the signing key?", rotateText: "Later exports are signed with a new key. The old one stays listed here and what it signed stays provable. This cannot be taken back.", rotated: "The key is changed", rotatedText: "Tell those who hold the old key."
  }
})
