import { language, setLanguage } from "../language/language.ts"
import { makeDictionary } from "../language/makeDictionary.ts"
import { Menu } from "../menu/Menu.tsx"
import { useTheme, type Theme, type TypeSize } from "../theme/useTheme.ts"

const t = makeDictionary({
  zh: { sign: "显示", theme: "外观", auto: "跟随系统", light: "浅色", dark: "深色", type: "字号", normal: "标准", large: "大字", language: "语言" },
  en: { sign: "Display", theme: "Appearance", auto: "System", light: "Light", dark: "Dark", type: "Type size", normal: "Normal", large: "Large", language: "Language" }
})

/** The menu in which a reader chooses the paper, the size of type and the language, for all zones at once. */
export const Appearance = () => {
  const { theme, setTheme, type, setType } = useTheme()
  return (
    <Menu
      class="ui-appearance"
      trigger={<><span class="ui-appearance-sign" aria-hidden="true">文</span>{t("sign")}</>}
      choices={[
        {
          label: t("theme"),
          value: theme(),
          choices: [{ value: "auto", label: t("auto") }, { value: "light", label: t("light") }, { value: "dark", label: t("dark") }],
          onChange: (value) => setTheme(value as Theme)
        },
        {
          label: t("type"),
          value: type(),
          choices: [{ value: "normal", label: t("normal") }, { value: "large", label: t("large") }],
          onChange: (value) => setType(value as TypeSize)
        },
        {
          label: t("language"),
          value: language(),
          choices: [{ value: "zh-CN", label: "中文" }, { value: "en", label: "English" }],
          onChange: (value) => setLanguage(value === "en" ? "en" : "zh-CN")
        }
      ]}
    />
  )
}
