/** What Word puts before the text of a point that is copied: a bullet, or a number with its bracket or tab. */
const MARK =
  /^[\s\u00A0]*(?:(?:[•·▪●○◦■□‣→➢➤✓✔☐☒☑*—\uF0A7\uF0B7\uF0D8\uF0FC–-]|\d{1,2}\))[\s\u00A0]+|(?:o|\u00A7|\d{1,2}(?:\.\d{1,2}){0,3}\.?|[a-zæøå][.)]|[ivx]{1,4}[.)])\t\s*)/u;
const NUMBER = /^\s*(\d{1,2})\.\s+(?=\S)/u;

/** The points of a list, one to a line, without the marks that came with it and without empty lines. */
export function listPoints(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const mark = areNumbered(lines) ? NUMBER : MARK;
  return lines.map((line) => line.replace(mark, "").trim()).filter(Boolean);
}

/** "1. Flere", "2. Heltid": numbers that were typed, not dates such as "1. juni". */
function areNumbered(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line, index) => Number(NUMBER.exec(line)?.[1]) === index + 1);
}
