import { createMemo } from "solid-js"
import { encode } from "uqr"

/** Draws a text as a QR code: always dark on light, because readers expect it. */
export const QrCode = (props: { readonly text: string; readonly label: string }) => {
  const code = createMemo(() => encode(props.text, { ecc: "M", border: 2 }))
  const path = () => code().data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("")
  return (
    <svg class="qr-code" role="img" aria-label={props.label} viewBox={`0 0 ${code().size} ${code().size}`} shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path()} fill="#000" />
    </svg>
  )
}
