import { makeDictionary } from "@jianyan/ui"

/** The words of what is handed over as urgent: its mark, the dialog, the rule. */
export const urgent = makeDictionary({
  zh: {
    mark: "急办", only: "急办提案", ask: "作为急办提案交办", termed: (term: string) => `本会规定：急办提案自交办之日起 ${term}内答复`, unTermed: "本会没有急办提案的答复期限，只作标记，期限不变",
    askAll: "都作为急办提案交办", lacks: "急办：请写理由", fill: "请写明急办理由。", because: (reason: string) => `急办理由：${reason}`,
    dueBy: (day: string) => `今天交办，${day} 前答复`, dueSooner: (day: string, usual: string) => `今天交办，${day} 前答复（一般提案 ${usual}）`, dueSame: (day: string) => `今天交办，${day} 前答复，与一般提案相同`,
    reason: "急办理由", reasonHint: "例如汛期将至、涉及群众安全；承办单位会看到",
    rule: "急办提案的答复期限", about: "作为急办提案交办的，自交办之日起多久答复；比一般期限晚的，按一般期限。没有这项规定，急办只作标记。", within: "多久", in: "按", term: { days: (within: number) => `${within} 天`, workingDays: (within: number) => `${within} 个工作日`, months: (within: number) => `${within} 个月` }, unit: { days: "天", workingDays: "工作日", months: "月" }
  },
  en: {
    mark: "Urgent", only: "Urgent proposals", ask: "Hand over as urgent", termed: (term) => `By this committee's rules an urgent proposal is replied to within ${term} of the handover`, unTermed: "This committee has no term for urgent proposals: it bears the mark, and its day stays",
    askAll: "Hand all of them over as urgent", lacks: "Urgent: give the reason", fill: "Say why it is urgent.", because: (reason) => `Urgent: ${reason}`,
    dueBy: (day) => `Handed over today, it is replied to by ${day}`, dueSooner: (day, usual) => `Handed over today, it is replied to by ${day}; usually by ${usual}`, dueSame: (day) => `Handed over today, it is replied to by ${day}, as usual`,
    reason: "Why it is urgent", reasonHint: "such as the flood season, or people's safety; the units read it",
    rule: "Term to reply to what is urgent", about: "How long after the handover what is handed over as urgent is replied to; the usual term where that is sooner. Without this rule urgent is a mark only.", within: "How long", in: "Counted in", term: { days: (within) => within === 1 ? "1 day" : `${within} days`, workingDays: (within) => within === 1 ? "1 working day" : `${within} working days`, months: (within) => within === 1 ? "1 month" : `${within} months` }, unit: { days: "days", workingDays: "working days", months: "months" }
  }
})
