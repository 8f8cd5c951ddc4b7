import { DropdownMenu } from "@kobalte/core/dropdown-menu"
import { For, Show, type JSX } from "solid-js"
import "./menu.css"

/** One thing a menu offers; with an `href` it is a link, otherwise it does something here. */
export interface MenuItem {
  readonly label: string
  readonly hint?: string | undefined
  readonly href?: string | undefined
  readonly onSelect?: (() => void) | undefined
  readonly tone?: "plain" | "danger" | undefined
  readonly disabled?: boolean | undefined
}

/** A choice kept inside a menu, such as the theme. */
export interface MenuChoice {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

export interface MenuProps {
  /** What the button says; when it is only a sign, give `name` too. */
  readonly trigger: JSX.Element
  readonly name?: string | undefined
  readonly items?: readonly MenuItem[] | undefined
  readonly choices?: readonly MenuChoice[] | undefined
  readonly class?: string | undefined
}

/** A button that opens a short list of actions and choices. */
export const Menu = (props: MenuProps) => (
  <DropdownMenu gutter={6} placement="bottom-start" modal={false}>
    <DropdownMenu.Trigger class={`ui-menu-trigger ${props.class ?? ""}`} aria-label={props.name}>
      {props.trigger}
    </DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content class="ui-menu">
        <For each={props.items ?? []}>{(item) => <MenuLine item={item} />}</For>
        <For each={props.choices ?? []}>
          {(choice) => (
            <DropdownMenu.Group class="ui-menu-group">
              <DropdownMenu.GroupLabel class="ui-menu-title">{choice.label}</DropdownMenu.GroupLabel>
              <DropdownMenu.RadioGroup class="ui-menu-choices" value={choice.value} onChange={(value) => choice.onChange(value)}>
                <For each={choice.choices}>
                  {(each) => (
                    <DropdownMenu.RadioItem class="ui-menu-choice" value={each.value} closeOnSelect={false}>
                      {each.label}
                    </DropdownMenu.RadioItem>
                  )}
                </For>
              </DropdownMenu.RadioGroup>
            </DropdownMenu.Group>
          )}
        </For>
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu>
)

const MenuLine = (props: { readonly item: MenuItem }) => (
  <Show
    when={props.item.href}
    fallback={
      <DropdownMenu.Item class="ui-menu-item" data-tone={props.item.tone} disabled={props.item.disabled ?? false} onSelect={() => props.item.onSelect?.()}>
        <MenuWords item={props.item} />
      </DropdownMenu.Item>
    }
  >
    {(href) => (
      <DropdownMenu.Item as="a" href={href()} class="ui-menu-item" disabled={props.item.disabled ?? false}>
        <MenuWords item={props.item} />
      </DropdownMenu.Item>
    )}
  </Show>
)

const MenuWords = (props: { readonly item: MenuItem }) => (
  <>
    <DropdownMenu.ItemLabel>{props.item.label}</DropdownMenu.ItemLabel>
    <Show when={props.item.hint}>{(hint) => <small>{hint()}</small>}</Show>
  </>
)
