import { children, For, type JSX, Show } from "solid-js"
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

/** What was given, made once and asked whether there is any of it. */
const once = (given: () => JSX.Element) => {
  const made = children(given)
  return { made, any: () => made.toArray().some((one) => one !== undefined && one !== null && one !== false && one !== "") }
}

/** The head of a page: where it is, what it is called, how it stands, what can be done. */
export const PageHead = (props: PageHeadProps) => {
  const aside = once(() => props.aside), actions = once(() => props.actions), meta = once(() => props.meta)
  return (
    <div class="ui-page-head">
      <Show when={props.crumbs !== undefined || aside.any()}>
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
          <Show when={aside.any()}>
            <div class="ui-crumbs-aside">{aside.made()}</div>
          </Show>
        </div>
      </Show>
      <div class="ui-page-title">
        <h1>{props.title}</h1>
        <Show when={actions.any()}>
          <div class="ui-buttons">{actions.made()}</div>
        </Show>
      </div>
      <Show when={meta.any()}>
        <div class="ui-page-meta">{meta.made()}</div>
      </Show>
    </div>
  )
}

/** Two columns: the matter, and beside it its life and its limits; one column where there is no room. */
export const Beside = (props: { readonly children: JSX.Element; readonly aside: JSX.Element }) => (
  <div class="ui-beside">
    <div class="ui-beside-main">{props.children}</div>
    <aside>{props.aside}</aside>
  </div>
)

/** A part of a page under its own heading. */
export const Section = (props: { readonly title: string; readonly note?: JSX.Element; readonly actions?: JSX.Element; readonly id?: string | undefined; readonly children: JSX.Element }) => {
  const note = once(() => props.note), actions = once(() => props.actions)
  return (
    <section class="ui-section" id={props.id}>
      <div class="ui-section-head">
        <h2>{props.title}</h2>
        <Show when={note.any()}>
          <span class="ui-section-note">{note.made()}</span>
        </Show>
        <Show when={actions.any()}>
          <div class="ui-section-actions">{actions.made()}</div>
        </Show>
      </div>
      {props.children}
    </section>
  )
}
