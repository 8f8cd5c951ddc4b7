import { remember } from "../remember/remember.ts"

/** The two languages of the house: Chinese is the source, English is complete. */
export type Language = "zh-CN" | "en"

/** The language now on the screen, and the way to change it in every zone of this origin. */
export const [language, setLanguage] = remember<Language>("jianyan.language", ["zh-CN", "en"], () => "zh-CN", (choice) => {
  document.documentElement.lang = choice
})
