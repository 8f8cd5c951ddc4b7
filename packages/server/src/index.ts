export * as Server from "./app.ts"
export type { DemoSignIn } from "./answers/session.ts"
