import { withoutBidi } from "../../document/text/withoutBidi";

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
/** Everything outside the Char production of XML 1.0, section 2.2: control characters, lone surrogates, non-characters. */
const NOT_IN_XML = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text as XML 1.0 can hold it and as it reads, with "\n" for every kind of line end. Clean text stays as it is. */
export function cleanText(text: string): string {
  return withoutBidi(text.replace(LINE_ENDS, "\n").replace(NOT_IN_XML, ""));
}
