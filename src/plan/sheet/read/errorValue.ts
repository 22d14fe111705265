/** What a cell shows where its formula has failed, in any language of Excel, LibreOffice's and Google's too: "#VERDI!", "#I/T". */
const ERROR =
  /^(?:#[¡¿]?\p{Lu}[\p{Lu}\d/_. ]{0,20}[!?]|#(?:I\/T|N\/A|N\/D|N\/B|N\/V|NV|SAKNAS|IT|ND|HENTER_DATA|GETTING_DATA|LASTER|LOADING|ERROR)[!.]*|#(?:PUUTTUU|HIÁNYZIK|Н\/Д|YOK)!?|Err:\d{3}|Feil:\d{3})$/u;
/** What shows in place of a number or a date in a column that is too narrow. */
const TOO_NARROW = /^#{3,}$/u;

/** Whether a text is the error that a formula has given in place of a value. */
export function isErrorValue(text: string): boolean {
  return ERROR.test(text.trim());
}

/** Whether a text is what shows in a column too narrow for its number. */
export function isTooNarrow(text: string): boolean {
  return TOO_NARROW.test(text.trim());
}
