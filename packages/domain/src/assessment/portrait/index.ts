export { type Mix, portrait, portrayed, type Quarter, type Work } from "./portrait.ts"
