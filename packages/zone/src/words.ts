import { makeDictionary } from "@jianyan/ui"

/** The words every zone says alike: the rail, who one is, and the ways a page can be closed. */
export const t = makeDictionary({
  zh: {
    brand: "建言", list: (all: readonly string[]) => all.join("、"), unnamed: "姓名已隐去",
    signOut: "退出登录", signingOut: "正在退出", failedSignOut: "没能退出", change: "换到", committee: "所在政协",
    role: {
      member: "委员", proposalsStaff: "提案委", handlingUnit: "承办单位", leader: "主席会议成员", liaisonStaff: "联络工作", evaluator: "考评", office: "办公室", auditor: "监督"
    },
    signedOut: "请先登录", signedOutText: "登录后会回到这一页。", signIn: "去登录", signInBeside: "去登录（新页面）", cancel: "取消",
    noSeat: "这个账号还没有席位", noSeatText: "账号已登录，但没有在任何一个政协的席位。请联系本会办公室开通。",
    elsewhere: "没有这个政协", elsewhereText: "可能已经撤销，或者您在那里没有席位。请换一个政协，或联系办公室。",
    unreachable: "连不上服务器", unreachableText: "请检查网络后再试。已填写的内容还在。",
    stale: "没能更新，下面是先前的内容。", changed: "这一页刚有变动", changedText: "您正在填写，所以没有自动更新。填写的内容不会丢。", show: "更新显示",
    refusal: {
      fault: "本页出了差错，已填写的内容还在。请刷新后再试；仍不行，请告诉办公室。",
      malformed: "填写的内容不合要求。请检查后再试。",
      signedOut: "登录已过期。已填写的内容还在，请登录后再试。",
      notAllowed: "您的身份不能做这一步。需要时请向办公室申请。",
      firstPassword: "请先换掉首次密码，再办别的事。",
      notHere: "您在本会没有席位，或这里没有您要找的内容。",
      busy: "刚才有人同时改动了这条记录。请再试一次。",
      tooLarge: (kilobytes: string) => `内容太大，最多 ${kilobytes} KB。请删减后再试。`,
      tooMany: (seconds: string) => `请求太频繁。请等 ${seconds} 秒再试。`,
      foreignOrigin: "请求来自别的网站，没有执行。请从本系统页面操作。",
      broken: (request: string) => `系统出错，没有办成。请再试一次；仍不行，请把编号 ${request} 告诉管理员。`,
      unreachable: "连不上服务器。已填写的内容还在，请检查网络后再试。"
    }
  },
  en: {
    brand: "Jianyan", list: (all) => all.join(", "), unnamed: "Name withheld",
    signOut: "Sign out", signingOut: "Signing out", failedSignOut: "Signing out failed", change: "Change to", committee: "Committee",
    role: {
      member: "Member", proposalsStaff: "Committee on Proposals", handlingUnit: "Handling unit", leader: "Chair's Council", liaisonStaff: "Liaison", evaluator: "Assessment", office: "General Office", auditor: "Audit"
    },
    signedOut: "Please sign in", signedOutText: "You will come back to this page.", signIn: "Sign in", signInBeside: "Sign in (new page)", cancel: "Cancel",
    noSeat: "This account has no seat yet", noSeatText: "You are signed in, but hold no seat in any committee. Ask the General Office of your committee.",
    elsewhere: "There is no such committee", elsewhereText: "It may have been dissolved, or you hold no seat there. Change to another committee, or ask the General Office.",
    unreachable: "The server cannot be reached", unreachableText: "Check the network and try again. What you wrote is still here.",
    stale: "This could not be brought up to date; what follows is from before.", changed: "This page changed just now", changedText: "It waits because you are at work on it. What you wrote is kept.", show: "Show the change",
    refusal: {
      fault: "This page made a mistake; what you wrote is still here. Reload and try again, and tell the office if it fails again.",
      malformed: "Something is not filled in as it should be. Check and try again.",
      signedOut: "Your sign-in has expired. What you wrote is still here; sign in and try again.",
      notAllowed: "Your role does not allow this. Ask the office if you need it.",
      firstPassword: "Change the password that was handed to you first.",
      notHere: "You have no seat in this committee, or there is nothing here for you.",
      busy: "Someone changed this record at the same moment. Try again.",
      tooLarge: (kilobytes) => `This is too large; at most ${kilobytes} KB. Shorten it and try again.`,
      tooMany: (seconds) => `Too many requests. Wait ${seconds} seconds and try again.`,
      foreignOrigin: "The request came from another site and was not carried out. Use the pages of this system.",
      broken: (request) => `Something broke and it was not done. Try again; if it fails again give the number ${request} to the administrator.`,
      unreachable: "The server cannot be reached. What you wrote is still here; check the network and try again."
    }
  }
})
