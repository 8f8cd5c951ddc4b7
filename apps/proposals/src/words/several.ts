import { makeDictionary } from "@jianyan/ui"

/** The words of what is done to several proposals at once. */
export const several = makeDictionary({
  zh: {
    more: "更多批量办理",
    NotFile: { label: "批量不予立案", title: "批量不予立案", text: "每件提案的提案人都会收到写明理由的通知。请先看每件会怎样。" },
    AskRework: { label: "批量退回修改", title: "批量退回修改", text: "每位提案人都会看到要改什么。收到的日期不变。" },
    HandOver: { label: "批量交办", title: "批量交办", text: "以下提案交给同一个单位独办。需要主办、会办的请逐件交办。" },
    Separate: { label: "批量拆出", title: "批量拆出", text: "以下提案各自回到并案前的阶段，编号、署名不变。" },
    Accept: { label: "批量接收", title: "批量接收", text: "以下提案由本单位承办，接收后开始办理。不能接收的会写明原因，不影响其他。" },
    fill: "请先填写上面各项，再看每件会怎样。", done: "办成"
  },
  en: {
    more: "More for several",
    NotFile: { label: "Not file", title: "Not file several", text: "The proposers of each get a notice with the ground. See first what would happen to each." },
    AskRework: { label: "Give back for rework", title: "Give several back for rework", text: "Each proposer sees what to mend. The day it was received stays." },
    HandOver: { label: "Hand over", title: "Hand several over", text: "These go to one unit as sole handler. For lead and co-handlers hand each over by itself." },
    Separate: { label: "Separate", title: "Separate several", text: "Each returns to where it stood before the merger, with its number and names." },
    Accept: { label: "Accept", title: "Accept several", text: "Your unit handles these; handling begins when they are accepted. One that cannot be accepted says why and keeps no other." },
    fill: "Fill in the form above to see what would happen to each.", done: "Done"
  }
})
