import { Zone } from "@jianyan/contract"
import { toast } from "@jianyan/ui"
import { SignOut, signInAt, who } from "@jianyan/zone"
import { Navigate, useLocation, useNavigate, useSearchParams } from "@solidjs/router"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createEffect, Show } from "solid-js"
import { Alone } from "../../parts/Alone.tsx"
import { keeping } from "../../words/keeping.ts"
import { t } from "../../words/words.ts"
import { PasswordForm } from "../settings/PasswordForm.tsx"
import { pathWithin } from "../sign-in/pathWithin.ts"
import "../settings/settings.css"
import "./first-password.css"

/** Changes the password that was handed over for one of one's own, and goes on to where one came from. */
export const ChangeFirst = () => {
  const [search] = useSearchParams<{ readonly next?: string }>()
  const client = useQueryClient()
  const navigate = useNavigate()
  const here = useLocation()
  const next = () => pathWithin(search.next, location.origin)
  const me = useQuery(() => who)
  createEffect(() => { document.title = `${keeping("first")} · ${t("brand")}` })
  const go = () => {
    client.clear()
    toast({ title: keeping("firstDone") })
    navigate(next(), { replace: true })
  }
  return (
    <Show when={me.isPending || me.data !== null} fallback={<Navigate href={signInAt(here)} />}>
      <Alone>
        <div class="first-password">
          <h2>{keeping("first")}</h2>
          <p class="settings-why">{keeping("firstWhy")}</p>
          <PasswordForm current={keeping("firstCurrent")} save={keeping("firstSave")} onChanged={go}>
            <SignOut onGone={() => { client.clear(); navigate(Zone.portal.signIn) }}>{keeping("firstOut")}</SignOut>
          </PasswordForm>
        </div>
      </Alone>
    </Show>
  )
}
