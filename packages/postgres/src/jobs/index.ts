export { layer } from "./layer.ts"
