import { Section, toast } from "@jianyan/ui"
import { t } from "../../words/words.ts"
import { PasswordForm } from "./PasswordForm.tsx"

/** Changes the own password. */
export const ChangePassword = () => (
  <Section title={t("settings.password")} note={t("settings.changeNote")}>
    <PasswordForm current={t("settings.current")} save={t("settings.change")} onChanged={() => toast({ title: t("settings.changed"), text: t("settings.changedText") })} />
  </Section>
)
