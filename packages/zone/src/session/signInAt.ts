import { Zone } from "@jianyan/contract"

/** Gives the address of the door, which leads back to the page one stood on. */
export const signInAt = (page: { readonly pathname: string; readonly search: string }): string =>
  `${Zone.portal.signIn}?${new URLSearchParams({ next: `${page.pathname}${page.search}` })}`
