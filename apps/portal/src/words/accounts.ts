import { makeDictionary } from "@jianyan/ui"

/** The words of the accounts of a committee, and of the refusals that are theirs. */
export const accounts = makeDictionary({
  zh: {
    title: "账号", about: "谁能登录本会，能做什么。密码只有本人知道，这里看不到。", own: "（您）",
    search: "按用户名、称呼或委员姓名查找", filters: "按角色筛选", caption: (shown: string, all: string) => `${shown} 个账号（共 ${all} 个）`,
    user: "用户名", name: "称呼", roles: "角色", acts: "操作", manage: "管理", manageOf: (name: string) => `管理${name}的账号`,
    none: "没有符合条件的账号", noneWhy: "换一个名字，或去掉一些条件。", clear: "去掉全部条件",
    open: "开通账号", openFollows: "系统给出首次密码，只显示一次，由您交给本人。", userHint: "2 至 40 个字母、汉字或数字，可用点、横线、下划线；不分大小写",
    nameHint: "登录后的称呼，也用来认出是谁", opened: "账号已开通",
    grant: "能做什么", grantHint: "可以选几项；只给工作需要的。", member: "是哪位委员", officerOf: "是哪个单位的承办人",
    duty: {
      member: "写提案、反映社情民意、看自己的成绩单", proposalsStaff: "审查、交办、催办提案", handlingUnit: "接收交办、答复委员", leader: "看全部提案与履职，评定等次",
      liaisonStaff: "记活动、会议，编报社情民意", evaluator: "管评价办法，审核自报，年度评价", office: "登记会议与届次，开通账号", auditor: "只看，不改"
    },
    change: "修改角色", changeFollows: (name: string) => `${name}的角色换成下面这些，立即生效。以前办过的事，记录不变。`, save: "保存", changed: "角色已修改",
    renew: "重设密码", renewAsk: (name: string) => `重设${name}的密码？`, renewFollows: "原密码立即作废，已登录的设备全部退出，两步验证也会取消。新密码只显示一次。",
    close: "关闭账号", closeAsk: (name: string) => `关闭${name}的账号？`, closeFollows: "立即退出，不能再登录本会。办过的事仍在记录里；以后可以重新开通。", closed: "账号已关闭",
    told: { opened: "首次密码", renewed: "新密码", once: "只显示这一次，关闭后查不到。请当面或用可靠的方式交给本人，请本人登录后在“设置”里修改。", copy: "复制密码", copied: "已复制", done: "已记下，关闭" },
    ownWhy: "由另一位办公室人员管理",
    refusal: {
      noUser: "请填写用户名。", noName: "请填写称呼。", noRole: "至少选一项。", noMember: "请选择是哪位委员。", noUnit: "请选择是哪个单位。",
      taken: (user: string) => `用户名“${user}”已有人用，请换一个。`, malformed: "用户名须是 2 至 40 个字母、汉字或数字，可用点、横线、下划线，以字母或数字开头。",
      seated: (user: string) => `这位委员已有账号（用户名 ${user}）。一位委员只有一个账号。`, own: "不能管理自己的账号。请另一位办公室人员办理。",
      elsewhere: "这个账号也属于别的政协，不能由本会单独重设密码。请本人用原密码登录后修改，或关闭后另开。", notFound: "没有这个账号，可能刚被关闭。请刷新后再看。", unitNotFound: "没有这个单位，可能已撤并。请重新选择。"
    }
  },
  en: {
    title: "Accounts", about: "Who can sign in to this committee, and what they may do. Only the owner knows a password; it is never shown here.", own: " (you)",
    search: "Find by user name, name or member", filters: "Filter by role", caption: (shown, all) => `${shown} accounts (of ${all})`,
    user: "User name", name: "Name", roles: "Roles", acts: "Actions", manage: "Manage", manageOf: (name) => `Manage the account of ${name}`,
    none: "No account matches", noneWhy: "Try another name, or drop some conditions.", clear: "Drop all conditions",
    open: "Open an account", openFollows: "The system makes a first password and shows it once, for you to hand over.", userHint: "2 to 40 letters or digits; dots, hyphens and underscores too; case does not matter",
    nameHint: "The name to greet by, and to recognise the person", opened: "Account opened",
    grant: "What they may do", grantHint: "Several if need be; only what the work asks for.", member: "Which member", officerOf: "Officer of which unit",
    duty: {
      member: "Writes proposals and reports, sees the own sheet", proposalsStaff: "Examines, hands over and chases proposals", handlingUnit: "Accepts assignments and replies", leader: "Sees all proposals and performance, decides grades",
      liaisonStaff: "Records activities and meetings, edits reports", evaluator: "Keeps rulebooks, reviews entries, closes years", office: "Registers meetings and sessions, opens accounts", auditor: "Reads, changes nothing"
    },
    change: "Change roles", changeFollows: (name) => `${name} gets the roles below in place of the present ones, at once. Records of past work stay.`, save: "Save", changed: "Roles changed",
    renew: "New password", renewAsk: (name) => `Give ${name} a new password?`, renewFollows: "The old password stops working, every device is signed out and the second step is removed. The new password is shown once.",
    close: "Close account", closeAsk: (name) => `Close the account of ${name}?`, closeFollows: "Signed out at once, with no way back in to this committee. Past work stays on record; an account can be opened again.", closed: "Account closed",
    told: { opened: "First password", renewed: "New password", once: "Shown only now. Hand it over in person or by a way you trust, and ask the owner to change it under Settings.", copy: "Copy password", copied: "Copied", done: "Noted, close" },
    ownWhy: "Kept by a colleague",
    refusal: {
      noUser: "Write a user name.", noName: "Write a name.", noRole: "Choose at least one.", noMember: "Choose the member.", noUnit: "Choose the unit.",
      taken: (user) => `The user name "${user}" is taken. Choose another.`, malformed: "A user name has 2 to 40 letters or digits, with dots, hyphens and underscores, and begins with a letter or digit.",
      seated: (user) => `This member has an account already (user name ${user}). A member has one account.`, own: "Nobody manages their own account. Ask another member of the office.",
      elsewhere: "This account belongs to another committee too, so this one cannot reset its password alone. The owner can change it, or close it here and open another.", notFound: "There is no such account; it may just have been closed. Load the page again.", unitNotFound: "There is no such unit; it may have been merged. Choose again."
    }
  }
})
