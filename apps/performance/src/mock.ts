const key = "jianyan.mock.as"

/** Puts the real house in memory behind the network; `?as=evaluator` in the address says who is signed in (`nobody` for nobody), a member when it says nothing. */
export const start = async (): Promise<void> => {
  const asked = new URLSearchParams(location.search).get("as")
  if (asked !== null) sessionStorage.setItem(key, asked)
  const signedIn = sessionStorage.getItem(key) ?? "member"
  const worker = `${import.meta.env.BASE_URL}mockServiceWorker.js`
  if (import.meta.env.DEV) await (await import("@jianyan/mock")).start(signedIn === "nobody" ? { worker } : { worker, signedIn })
}
