import { Zone } from "@jianyan/contract"
import { ButtonLink, makeDictionary, NoPermission } from "@jianyan/ui"
import { useLocation } from "@solidjs/router"

const t = makeDictionary({
  zh: { title: "请先换掉首次密码", text: "现在的密码是别人交给您的。换成只有您知道的，再开始使用。", change: "换密码" },
  en: { title: "Choose a password of your own first", text: "The present one was handed to you. Change it for one that only you know, then begin.", change: "Change the password" }
})

/** Asks for a password of one's own in place of the one that was handed over, and leads back here afterwards. */
export const FirstPassword = () => {
  const { pathname, search } = useLocation()
  return <NoPermission title={t("title")} action={<ButtonLink tone="main" href={Zone.portal.firstPassword(`${pathname}${search}`)} rel="external">{t("change")}</ButtonLink>}>{t("text")}</NoPermission>
}
