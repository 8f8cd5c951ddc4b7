/** Tells whether what was typed, without the blanks around it, has from `least` to `most` characters. */
export const fits = (text: string, least: number, most: number): boolean => {
  const { length } = [...text.trim()]
  return length >= least && length <= most
}
