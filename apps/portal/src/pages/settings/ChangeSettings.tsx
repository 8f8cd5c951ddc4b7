import { type Language, language, PageHead, RadioGroup, Section, setLanguage, useTheme } from "@jianyan/ui"
import { committeesOf, useCommitteeNames } from "@jianyan/zone"
import { For } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { t } from "../../words/words.ts"
import { ChangePassword } from "./ChangePassword.tsx"
import { Linking } from "./Linking.tsx"
import { SecondStep } from "./SecondStep.tsx"
import "./settings.css"

/** How the screen looks, the password, the second step, the way in by the institution, and what the account is. */
export const ChangeSettings = () => {
  useTitle(() => t("settings.title"))
  return (
    <div class="settings">
      <PageHead title={t("settings.title")} />
      <Display />
      <ChangePassword />
      <SecondStep />
      <Linking />
      <Account />
    </div>
  )
}

const Display = () => {
  const { setTheme, setType, theme, type } = useTheme()
  return (
    <Section title={t("settings.display")} note={t("settings.displayNote")}>
      <div class="settings-display">
        <RadioGroup
          name="theme" label={t("settings.theme")} value={theme()} onChange={setTheme}
          choices={[{ value: "auto", label: t("settings.themes.auto") }, { value: "light", label: t("settings.themes.light") }, { value: "dark", label: t("settings.themes.dark") }]}
        />
        <RadioGroup name="type" label={t("settings.type")} value={type()} onChange={setType} choices={[{ value: "normal", label: t("settings.types.normal") }, { value: "large", label: t("settings.types.large") }]} />
        <RadioGroup<Language> name="language" label={t("settings.language")} value={language()} onChange={setLanguage} choices={[{ value: "zh-CN", label: "中文" }, { value: "en", label: "English" }]} />
      </div>
    </Section>
  )
}

const Account = () => {
  const visitor = useVisitor()
  const name = useCommitteeNames(() => committeesOf(visitor.me))
  return (
    <Section title={t("settings.account")} note={t("settings.accountNote")}>
      <dl class="settings-account">
        <dt>{t("settings.accountUser")}</dt>
        <dd>{visitor.me.user}</dd>
        <dt>{t("settings.accountName")}</dt>
        <dd>{visitor.me.name}</dd>
        <dt>{t("settings.accountSeats")}</dt>
        <dd>
          <ul>
            <For each={committeesOf(visitor.me)}>
              {(id) => <li>{name(id)} <small>{[...new Set(visitor.me.seats.filter((seat) => seat.committee === id).map((seat) => t(`role.${seat.role}`)))].join(t("sep"))}</small></li>}
            </For>
          </ul>
        </dd>
      </dl>
    </Section>
  )
}
