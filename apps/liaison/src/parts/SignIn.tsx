import { Zone } from "@jianyan/contract"
import { ButtonLink, NoPermission } from "@jianyan/ui"
import { useLocation } from "@solidjs/router"
import { shell } from "../words/shell.ts"

/** Asks to sign in and leads back here afterwards. */
export const SignIn = () => {
  const location = useLocation()
  const next = () => `${Zone.portal.signIn}?${new URLSearchParams({ next: `${location.pathname}${location.search}` })}`
  return (
    <NoPermission title={shell("signedOut")} action={<ButtonLink tone="main" href={next()} rel="external">{shell("signIn")}</ButtonLink>}>{shell("signedOutText")}</NoPermission>
  )
}
