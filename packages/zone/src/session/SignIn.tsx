import { ButtonLink, NoPermission } from "@jianyan/ui"
import { useLocation } from "@solidjs/router"
import { t } from "../words.ts"
import { signInAt } from "./signInAt.ts"

/** Asks to sign in and leads back here afterwards. */
export const SignIn = () => {
  const location = useLocation()
  return (
    <NoPermission title={t("signedOut")} action={<ButtonLink tone="main" href={signInAt(location)} rel="external">{t("signIn")}</ButtonLink>}>{t("signedOutText")}</NoPermission>
  )
}
