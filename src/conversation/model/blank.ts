/** Whether a text shows nothing: white space and characters without a form, such as zero-width ones. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}
