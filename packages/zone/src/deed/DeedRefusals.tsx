import { Zone } from "@jianyan/contract"
import { ButtonLink, Refusals } from "@jianyan/ui"
import { Show } from "solid-js"
import { t } from "../words.ts"
import type { Deed } from "./useDeed.ts"

/** Why a deed was refused, above its form; who is signed out can sign in on another page and come back to what was typed. */
export const DeedRefusals = (props: { readonly deed: Deed }) => (
  <>
    <Refusals refusals={props.deed.refusals()} />
    <Show when={props.deed.signedOut()}>
      <p><ButtonLink size="small" href={Zone.portal.signIn} target="_blank">{t("signInBeside")}</ButtonLink></p>
    </Show>
  </>
)
