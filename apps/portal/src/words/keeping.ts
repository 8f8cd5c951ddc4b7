import { makeDictionary } from "@jianyan/ui"

/** The words of accounts opened for many at once, of what was done to accounts, and of the first password. */
export const keeping = makeDictionary({
  zh: {
    many: "为委员开通账号", manyLead: "为全部委员开通", manyAbout: "还没有账号的在任委员。系统按姓名定用户名，重名的加数字；首次密码由系统给出，只显示一次，本人首次登录必须换掉。",
    all: "在任委员都有账号", allWhy: "新委员登记后，会出现在这里。", back: "回到账号", choose: "选择委员", member: "委员", user: "用户名",
    chosen: (n: string, all: string) => `已选 ${n} 位（共 ${all} 位）`, caption: (n: string) => `${n} 位委员还没有账号`,
    open: (n: string) => `为 ${n} 位委员开通`, ask: (n: string) => `为 ${n} 位委员开通账号？`, askFollows: "首次密码只显示这一次。请先备好打印机或保存的地方，再开通；关闭页面后查不到。", confirm: "开通",
    opening: (done: string, all: string) => `正在开通：${done} / ${all}`, openingText: "每个账号要算一会儿，请不要关闭页面。",
    opened: (n: string) => `已开通 ${n} 个账号`, once: "下面的首次密码只显示这一次，离开本页后查不到。请现在打印或下载，当面交给本人。",
    print: "打印密码条", download: "下载表格", sheet: "首次密码", leave: "首次密码还没有打印或下载。现在离开，就查不到了。", password: "首次密码",
    slip: (at: string) => `登录 ${at}`, slipRule: "首次登录须换成自己的密码。不要转告他人。", stopped: (n: string) => `还有 ${n} 位没有开通，请再试。`,
    history: "账号变动", historyAbout: "谁给了谁什么角色、何时、经谁的手。来自日志，只增不改，可用 jianyan verify 核对；不含密码。",
    historyOf: (name: string) => `${name}的账号变动`, historyAll: "看全部账号", historyRow: "变动记录", historyCaption: (n: string) => `${n} 条变动`,
    historyNone: "没有变动记录", historyNoneWhy: "这里从本系统开始记录账号变动时算起，更早开通的账号没有开通记录。",
    when: "时间", whose: "账号", what: "变动", by: "经办", system: "系统（命令行或初始）", self: "本人", gone: (id: string) => `已关闭的账号 ${id}`,
    deed: { given: "开通", changed: "改角色", renewed: "重设密码", taken: "关闭", linked: "连接统一认证", unlinked: "断开统一认证" },
    first: "换掉首次密码", firstWhy: "现在的密码是别人交给您的。换成只有您知道的，再开始使用。", firstCurrent: "交给您的密码", firstDone: "密码已换好", firstSave: "换好，进入系统", firstOut: "以后再说，退出登录"
  },
  en: {
    many: "Open accounts for members", manyLead: "Open for all members", manyAbout: "Sitting members without an account. User names are made of their names, with a number where two share one; each first password is shown once and must be changed at the first sign-in.",
    all: "Every sitting member has an account", allWhy: "New members appear here once they are registered.", back: "Back to accounts", choose: "Choose members", member: "Member", user: "User name",
    chosen: (n, all) => `${n} chosen (of ${all})`, caption: (n) => `${n} members without an account`,
    open: (n) => `Open for ${n} members`, ask: (n) => `Open accounts for ${n} members?`, askFollows: "First passwords are shown this once. Have a printer or a safe place ready; they cannot be looked up once the page is closed.", confirm: "Open",
    opening: (done, all) => `Opening: ${done} of ${all}`, openingText: "Each account takes a moment. Please keep the page open.",
    opened: (n) => `${n} accounts opened`, once: "These first passwords are shown this once and cannot be looked up after you leave. Print or download them now, and hand them over in person.",
    print: "Print slips", download: "Download sheet", sheet: "First passwords", leave: "The first passwords were neither printed nor downloaded. If you leave now they are lost.", password: "First password",
    slip: (at) => `Sign in at ${at}`, slipRule: "Change it for one of your own at the first sign-in. Tell nobody.", stopped: (n) => `${n} were not opened; try again.`,
    history: "Account history", historyAbout: "Who gave which roles to whom, when and by whose hand. It comes from the journal, which only grows and can be checked with jianyan verify; no password is in it.",
    historyOf: (name) => `History of ${name}'s account`, historyAll: "See all accounts", historyRow: "History", historyCaption: (n) => `${n} changes`,
    historyNone: "No change on record", historyNoneWhy: "The record begins when this house began to keep it; accounts opened before that have no opening here.",
    when: "When", whose: "Account", what: "Change", by: "By", system: "The system (command line or set-up)", self: "Owner", gone: (id) => `Closed account ${id}`,
    deed: { given: "Opened", changed: "Roles changed", renewed: "New password", taken: "Closed", linked: "Linked to the identity provider", unlinked: "Parted from the identity provider" },
    first: "Change the first password", firstWhy: "The present password was handed to you. Change it for one that only you know, then begin.", firstCurrent: "The password you were given", firstDone: "Password changed", firstSave: "Change and go in", firstOut: "Later; sign out"
  }
})
