import type { JSX } from "solid-js"
import { t } from "../words/words.ts"
import "./alone.css"

/** A page outside any committee: the name of the house and one matter. */
export const Alone = (props: { readonly children: JSX.Element }) => (
  <main class="alone" id="main" tabindex="-1">
    <h1>{t("brand")}</h1>
    {props.children}
  </main>
)
