/** What Word puts before the text of a point that is copied: a bullet, or a number with its bracket or tab. */
const MARK = /^[\s\u00A0]*(?:(?:[•·▪–\uF0B7-]|\d{1,2}\))[\s\u00A0]+|(?:o|\d{1,2}\.)\t\s*)/u;

/** The points of a list, one to a line, without the marks that came with it and without empty lines. */
export function listPoints(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(MARK, "").trim())
    .filter(Boolean);
}
