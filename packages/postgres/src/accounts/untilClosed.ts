/**
 * Makes the session cookie of an answer last until the browser is closed. How long a session may lie idle is counted on
 * the server from the last request, and a lifetime in the cookie would end it a fixed time after the sign-in instead.
 */
export const untilClosed = (response: Response): Response => {
  const cookies = response.headers.getSetCookie()
  if (cookies.length === 0) return response
  const headers = new Headers(response.headers)
  headers.delete("set-cookie")
  for (const cookie of cookies) {
    headers.append("set-cookie", cookie.includes("session_token=") ? cookie.replace(/; Max-Age=[1-9]\d*/iu, "") : cookie)
  }
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
