import { makeDictionary } from "@jianyan/ui"

/** The words of entering proposals that are handed in on paper. */
export const paper = makeDictionary({
  zh: {
    title: "录入纸质提案", about: "委员交来纸质提案时，由提案办照原件录入。会议和类型按送到的时间计；签名人都会收到通知，可以核对。", badge: "纸质提案", received: "收到纸质提案",
    when: "送到日期", time: "时刻", body: "以哪个集体的名义", bodyHint: "负责人须在送到那一天登记在册。", head: "签发的负责人", headNone: "这个集体在送到那一天没有登记的负责人。请办公室先登记。",
    first: "第一提案人", firstHint: "原件上第一个签名的委员。", with: "其他签名的委员", withHint: "只列原件上已经签名的。",
    submit: "录入", askTitle: "录入这件纸质提案？", askText: (name: string, when: string) => `以${name}的名义录入，按 ${when} 送到计。录入后文字不能再改；原件扫描页可以在提案页面上传。`, done: "已录入。请上传原件扫描页",
    needs: { first: "请选择第一提案人。", head: "请选择签发的负责人。", body: "请选择集体。", received: "请填写送到的日期和时刻。" },
    restored: "恢复了上次没有录完的内容。", startOver: "清空重录", only: "只有提案办可以录入纸质提案", onlyText: "委员自己写的提案，请用“写提案”。"
  },
  en: {
    title: "Enter a paper proposal", about: "When a member hands a proposal in on paper, the office enters it as it stands. Session and kind follow from when it came; all who signed are told and can check it.", badge: "On paper", received: "Received on paper",
    when: "Handed in on", time: "at", body: "In the name of which body", bodyHint: "Its head must have been registered on the day it came.", head: "The head who signed", headNone: "This body had no registered head on that day. Let the office register one first.",
    first: "First proposer", firstHint: "The member whose signature stands first.", with: "Others who signed", withHint: "Only those whose signature is on the paper.",
    submit: "Enter it", askTitle: "Enter this proposal?", askText: (name, when) => `It is entered in the name of ${name}, as handed in ${when}. The text cannot be changed afterwards; scanned pages are added on the page of the proposal.`, done: "Entered. Add the scanned pages",
    needs: { first: "Choose the first proposer.", head: "Choose the head who signed.", body: "Choose the body.", received: "Give the day and time it was handed in." },
    restored: "What you had not finished last time is back.", startOver: "Start over", only: "Only the office enters proposals from paper", onlyText: "Members write their own with “Write a proposal”."
  }
})
