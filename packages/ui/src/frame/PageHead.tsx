import { For, Show, type JSX } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./page-head.css"

const t = makeDictionary({ zh: { crumbs: "所在位置" }, en: { crumbs: "You are here" } })

/** One step of the way to a page; without an `href` it is only said. */
export interface Crumb {
  readonly label: string
  readonly href?: string | undefined
}

export interface PageHeadProps {
  readonly title: string
  readonly crumbs?: readonly Crumb[] | undefined
  /** At the far end of the crumbs: a place in a list, the edition of a rulebook, a sum that opens. */
  readonly aside?: JSX.Element
  /** Under the title: stage, who, when. */
  readonly meta?: JSX.Element
  readonly actions?: JSX.Element
}

/** The head of a page: where it is, what it is called, how it stands, what can be done. */
export const PageHead = (props: PageHeadProps) => (
  <div class="ui-page-head">
    <Show when={props.crumbs !== undefined || props.aside !== undefined}>
      <div class="ui-crumbs">
        <Show when={props.crumbs} fallback={<span />}>
          {(crumbs) => (
            <nav aria-label={t("crumbs")}>
              <ol>
                <For each={crumbs()}>
                  {(crumb) => (
                    <li>
                      <Show when={crumb.href} fallback={<span>{crumb.label}</span>}>
                        {(href) => <a href={href()}>{crumb.label}</a>}
                      </Show>
                    </li>
                  )}
                </For>
              </ol>
            </nav>
          )}
        </Show>
        <Show when={props.aside}>
          <div class="ui-crumbs-aside">{props.aside}</div>
        </Show>
      </div>
    </Show>
    <div class="ui-page-title">
      <h1>{props.title}</h1>
      <Show when={props.actions}>
        <div class="ui-buttons">{props.actions}</div>
      </Show>
    </div>
    <Show when={props.meta}>
      <div class="ui-page-meta">{props.meta}</div>
    </Show>
  </div>
)

/** Two columns: the matter, and beside it its life and its limits; one column where there is no room. */
export const Beside = (props: { readonly children: JSX.Element; readonly aside: JSX.Element }) => (
  <div class="ui-beside">
    <div class="ui-beside-main">{props.children}</div>
    <aside>{props.aside}</aside>
  </div>
)

/** A part of a page under its own heading. */
export const Section = (props: { readonly title: string; readonly note?: JSX.Element; readonly actions?: JSX.Element; readonly id?: string | undefined; readonly children: JSX.Element }) => (
  <section class="ui-section" id={props.id}>
    <div class="ui-section-head">
      <h2>{props.title}</h2>
      <Show when={props.note}>
        <span class="ui-section-note">{props.note}</span>
      </Show>
      <Show when={props.actions}>
        <div class="ui-section-actions">{props.actions}</div>
      </Show>
    </div>
    {props.children}
  </section>
)
