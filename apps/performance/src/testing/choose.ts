import { fireEvent, screen } from "@solidjs/testing-library"

/** Opens the choice that is labelled so and takes one of its options, as somebody does with a mouse. */
export const choose = async (label: RegExp, option: string): Promise<void> => {
  fireEvent.pointerDown(screen.getByRole("button", { name: label }), { button: 0, pointerType: "mouse" })
  const found = await screen.findByRole("option", { name: option })
  fireEvent.pointerDown(found, { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(found, { button: 0, pointerType: "mouse" })
  fireEvent.click(found)
}
