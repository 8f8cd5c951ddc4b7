const key = "jianyan.mock.as"

/** Puts the real house in memory behind the network; `?as=evaluator` in the address says who is signed in, a member when nobody is named. */
export const start = async (): Promise<void> => {
  const asked = new URLSearchParams(location.search).get("as")
  if (asked !== null) sessionStorage.setItem(key, asked)
  const signedIn = sessionStorage.getItem(key) ?? "member"
  if (import.meta.env.DEV) await (await import("@jianyan/mock")).start(signedIn === "nobody" ? {} : { signedIn })
}
