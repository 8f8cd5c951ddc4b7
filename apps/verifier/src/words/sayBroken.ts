import type { Broken, Part, What } from "@jianyan/services/exports"
import { makeDictionary } from "@jianyan/ui"

/** Says what does not hold, and how. */
export const sayBroken = ({ part, what }: Broken): string => t("said", sayPart(part), how(what))

const sayPart = (part: Part): string => {
  switch (part._tag) {
    case "Header": return t("header")
    case "Entry": return part.stream === undefined ? t("entry", part.seq) : t("entryOf", part.seq, part.stream)
    case "Run": return t("run", part.place + 1)
    case "Fact": return part.record === undefined ? t("fact", part.place + 1) : t("factOf", part.record)
    case "Hashes": return t("hashes")
    case "Sheet": return t("sheet", part.member)
    case "Seal": return t("seal")
  }
}

const how = (what: What): string => t(`what.${what}`)

const t = makeDictionary({
  zh: {
    said: (part: string, what: string) => `${part}${what}`,
    header: "文件开头", entry: (seq: number) => `日志第 ${seq} 条`, entryOf: (seq: number, stream: string) => `日志第 ${seq} 条（${stream}）`, run: (place: number) => `第 ${place} 部办法`,
    fact: (place: number) => `第 ${place} 条本人记录`, factOf: (record: string) => `本人记录 ${record}`, hashes: "指纹表", sheet: (member: string) => `${member} 的成绩单`, seal: "文件末尾的签名",
    what: {
      changed: "被改动过", unlinked: "接不上前一条", missing: "缺失", misplaced: "不在原来的位置", beyond: "之前多出了内容", unknown: "写法超出本核验器所知，请用新版核验器",
      differs: "与记录算出的不同", unsigned: "不成立", otherKey: "用的是另一个密钥"
    }
  },
  en: {
    said: (part, what) => `${part} ${what}`,
    header: "The head of the file", entry: (seq) => `Entry ${seq} of the journal`, entryOf: (seq, stream) => `Entry ${seq} of the journal (${stream})`, run: (place) => `Edition ${place}`,
    fact: (place) => `Own record ${place}`, factOf: (record) => `Own record ${record}`, hashes: "The list of fingerprints", sheet: (member) => `The sheet of ${member}`, seal: "The signature at the end",
    what: {
      changed: "was changed", unlinked: "does not follow the one before", missing: "is missing", misplaced: "stands in another place", beyond: "has something before it that does not belong", unknown: "is in a form this verifier does not know; use a newer one",
      differs: "is not what the records give", unsigned: "does not hold", otherKey: "was made with another key"
    }
  }
})
