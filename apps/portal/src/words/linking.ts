import { makeDictionary } from "@jianyan/ui"

/** The words of an account that is linked with the institution's own identity provider. */
export const linking = makeDictionary({
  zh: {
    title: "统一认证", why: "与本单位的统一认证相连以后，登录时可以不用密码。密码仍然有效。", on: "已相连", off: "未相连",
    link: "与统一认证相连", leaving: "正在转往统一认证", unlink: "解除相连", unlinkAsk: "解除与统一认证的相连？", unlinkFollows: "以后只能用用户名和密码登录；需要时可以再连。", unlinked: "已解除",
    refused: "没有连上：那边的身份已经和另一个账号相连，或者中途取消了。请再试；仍不行，请联系办公室。", stale: "为了安全，请退出后重新登录，再来解除。"
  },
  en: {
    title: "The institution's sign-in", why: "Once linked with the institution's own sign-in, you come in without the password here. The password goes on working.", on: "Linked", off: "Not linked",
    link: "Link", leaving: "Leaving for the institution's sign-in", unlink: "Unlink", unlinkAsk: "Unlink from the institution's sign-in?", unlinkFollows: "You then sign in by user name and password alone. You may link again.", unlinked: "Unlinked",
    refused: "It was not linked: that identity belongs to another account here, or it was broken off. Try again, or ask the General Office.", stale: "To be safe, sign out and in again, then unlink."
  }
})
