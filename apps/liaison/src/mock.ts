import * as Mock from "@jianyan/mock"

/** Puts the real house in memory behind the network; `?as=member` in the address says who is signed in, liaison when nobody is named. */
export const start = (): Promise<void> => {
  const asked = new URLSearchParams(location.search).get("as")
  if (asked !== null) sessionStorage.setItem("jianyan.mock.as", asked)
  return Mock.start({ signedIn: sessionStorage.getItem("jianyan.mock.as") ?? "liaison", worker: `${import.meta.env.BASE_URL}mockServiceWorker.js` })
}
