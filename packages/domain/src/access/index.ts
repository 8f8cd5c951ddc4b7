export * from "./Access.ts"
export { Grant, seatsOf, SeatUnfit } from "./seatsOf.ts"
