const SILENT = new Set(["SCRIPT", "STYLE", "TEMPLATE", "HEAD", "DEL", "NOSCRIPT", "svg"]);
const BLOCKS = new Set(
  "P DIV LI H1 H2 H3 H4 H5 H6 TR TD TH CAPTION DT DD BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER".split(" "),
);
/** What Word puts into a text that is none of it: marks of lists, comments and notes. */
const MARK =
  /mso-list:\s*ignore|mso-special-character:\s*(?:comment|footnote)|mso-element:\s*comment|mso-(?:foot|end)note-id/iu;
const MARK_CLASS = /\bmso(?:del|comanchor|commentreference|footnotereference|endnotereference)\b/iu;
const HIDDEN = /display:\s*none|mso-hide:\s*all/iu;
/** How Word marks the paragraphs of a list. */
const LISTED = /mso-list:\s*l\d/iu;
/** More is parsed for minutes. */
const MOST = 2_000_000;

/**
 * A text that was copied in Word, Teams, Outlook or a web page, as an answer holds it: a line for each paragraph, "• " before
 * the points of lists, tabs between the cells of what is a table and nowhere else, addresses behind the words that link to
 * them. Null where it is too long to be looked at.
 */
export function textOfHtml(html: string): string | null {
  if (html.length > MOST) return null;
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const lines = read(body)
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.replace(/ {2,}/gu, " ").trim()));
  return lines
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => cells.join("\t"))
    .join("\n");
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/[\s\u00A0]+/gu, " ");
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  const element = node as HTMLElement;
  if (element.tagName === "BR") return "\n";
  if (isNoText(element)) return "";
  if (element instanceof HTMLTableElement && isData(element)) return tableText(element);
  const text = [...element.childNodes].map(read).join("");
  if (element.tagName === "A") return linkText(text, element.getAttribute("href") ?? "");
  if (isPoint(element)) return `\n• ${text.trim().replace(/^[•·]\s*/u, "")}\n`;
  return BLOCKS.has(element.tagName) ? `\n${text.trim()}\n` : text;
}

function isNoText(element: Element): boolean {
  const style = element.getAttribute("style") ?? "";
  return (
    SILENT.has(element.tagName) ||
    MARK.test(style) ||
    HIDDEN.test(style) ||
    MARK_CLASS.test(element.getAttribute("class") ?? "")
  );
}

function isPoint(element: Element): boolean {
  return element.tagName === "LI" || (element.tagName === "P" && LISTED.test(element.getAttribute("style") ?? ""));
}

/** Whether a table holds cells side by side in several rows, and not only a page's layout. */
function isData(table: HTMLTableElement): boolean {
  const wide = [...table.rows].filter(({ cells }) => cells.length > 1);
  return table.rows.length > 1 && wide.length > 0 && table.querySelector("table") === null;
}

/** So many places are filled by merged cells: more are no table that somebody has written. */
const MOST_SPANNED = 20_000;

/** The rows with tabs between the cells. What is merged downwards stands in each row, what is merged across in the first cell. */
function tableText(table: HTMLTableElement): string {
  const grid: string[][] = [...table.rows].map(() => []);
  let left = MOST_SPANNED;
  for (const [top, { cells }] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[top]?.[column] !== undefined) column += 1;
      const height = Math.min(cell.rowSpan || grid.length, grid.length - top);
      left -= height * cell.colSpan;
      const [below, width] = left < 0 ? [1, 1] : [height, cell.colSpan];
      const texts = [cellText(cell), ...Array<string>(width - 1).fill("")];
      for (const row of grid.slice(top, top + below)) texts.forEach((text, at) => (row[column + at] ??= text));
      column += width;
    }
  }
  const width = Math.max(...grid.map((row) => row.length));
  const rows = grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? "").join("\t"));
  return `\n${rows.join("\n")}\n`;
}

function cellText(cell: Element): string {
  const text = [...cell.childNodes].map(read).join("");
  return text.replace(/[\s\u00A0]+/gu, " ").trim();
}

/** Words with an address that does not stand in them already. */
function linkText(words: string, address: string): string {
  const bare = behindSafeLink(address).replace(/^mailto:/iu, "");
  const isShown = words.includes(bare.replace(/^https?:\/\/|\/$/giu, ""));
  if (!/^(?:https?:|mailto:)/iu.test(address) || words.trim() === "" || isShown) return words;
  const end = words.trimEnd();
  return `${end} (${bare})${words.slice(end.length)}`;
}

const SAFE_LINK = /^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/[^?]*\?(.*)$/iu;

/** The address that Outlook has put behind one of Microsoft's, which looks at where links lead. */
function behindSafeLink(address: string): string {
  const [, query] = SAFE_LINK.exec(address) ?? [];
  return query === undefined ? address : (new URLSearchParams(query).get("url") ?? address);
}
