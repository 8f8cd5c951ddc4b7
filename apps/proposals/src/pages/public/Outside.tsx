import { Zone } from "@jianyan/contract"
import { language, setLanguage } from "@jianyan/ui"
import type { JSX } from "solid-js"
import { publishing } from "../../words/publishing.ts"
import "./public.css"

/** What stands around a page that anybody may read: no rail, no sign-in, the other language. */
export const Outside = (props: { readonly children?: JSX.Element }) => (
  <div class="proposals-outside">
    <header class="ui-noprint">
      <a href={Zone.proposals.open()}><b>{publishing("outside.brand")}</b></a>
      <button type="button" lang={language() === "zh-CN" ? "en" : "zh-CN"} onClick={() => setLanguage(language() === "zh-CN" ? "en" : "zh-CN")}>{publishing("outside.language")}</button>
    </header>
    <main>{props.children}</main>
  </div>
)
