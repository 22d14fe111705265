import { normaliseText } from "../../../document/text/normaliseText";
import type { OldBlock } from "../read/OldDocument";

/** A plan's years, as four digits each. */
export interface Years {
  readonly from: string;
  readonly to: string;
}

const YEARS = /(?<!\d)(20\d\d)\s*(?:[–—−/-]|til|t\.o\.m\.)\s*(?:(20\d\d)|(\d\d))(?!\d)/gu;
/** No plan is for longer. */
const LONGEST_PERIOD = 12;

/** The first years in a text that can be a plan's: "2020 – 2023", "2023 til 2026", "2024-27". */
export function yearsIn(text: string): Years | null {
  for (const [, from = "", to, short = ""] of text.matchAll(YEARS)) {
    const last = to ?? `20${short}`;
    const length = Number(last) - Number(from);
    if (length >= 1 && length <= LONGEST_PERIOD) return { from, to: last };
  }
  return null;
}

/** The lines above the first heading; rows of a table of two columns as "Planperiode: 2021–2024". */
export function frontLines(blocks: readonly OldBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.map((row) => row.filter((text) => text !== "").join(": ")),
  );
}

const KOMMUNE = /(?<![\p{L}-])((?:\p{Lu}[\p{L}-]+)(?:[ -](?:og )?\p{Lu}[\p{L}-]+)?)\s+(?:kommune|herad)(?!\p{L})/u;
const UPPER = /^((?:\p{Lu}[\p{Lu}-]+ ){1,3})(?:KOMMUNE|HERAD)(?!\p{L})/u;
const LABEL = /^(?:kommune|kommunenavn|kommunenamn) ?: ?(\S.*)$/iu;
/** Words with a capital in titles and names of files that are no names of places. */
const NO_NAME =
  /^(?:strategi|kompetanse|bemanning|rekruttering|plan|tema|vedtatt|vedteken|endelig|endeleg|versjon|rev|kommune|handling|utkast|høring|hr|for|og|i)/iu;

/** The municipality's name alone: from a front page, else from the first that the text says, else a name in a title or the file's name. */
export function municipalityIn(front: readonly string[], body: readonly string[], fileName: string): string | null {
  const lines = front.map(normaliseText);
  const labelled = lines.map((line) => LABEL.exec(line)?.[1]).find((name) => name !== undefined);
  const named = labelled ?? inWords(lines) ?? inWords(body);
  return named?.replace(/ kommune$/iu, "") ?? inTitles([...lines, fileName], body) ?? beforeYears(lines);
}

const BEFORE_YEARS = /(?<=\p{L} )(\p{Lu}\p{Ll}[\p{L}-]+),? \(?20\d\d ?[–—−/-] ?(?:20)?\d\d/u;

/** "Kompetanseplan for Vik 2025–2028": a name in a title right before the period. */
function beforeYears(titles: readonly string[]): string | null {
  const names = titles.flatMap((title) => BEFORE_YEARS.exec(title)?.[1] ?? []);
  return names.find((name) => !NO_NAME.test(name)) ?? null;
}

function inWords(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [, upper] = UPPER.exec(line) ?? [];
    if (upper !== undefined) return titleCase(upper.trim());
    const [, name] = KOMMUNE.exec(line) ?? [];
    if (name !== undefined && !NO_NAME.test(name)) return name;
  }
  return undefined;
}

function titleCase(name: string): string {
  return name.toLocaleLowerCase("nb").replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase("nb"));
}

/** The name in a title that the text says most often, at least twice. */
function inTitles(titles: readonly string[], body: readonly string[]): string | null {
  const words = new Set(titles.flatMap((title) => title.match(/\p{Lu}\p{Ll}[\p{L}-]+/gu) ?? []));
  const text = body.join("\n");
  const counted = [...words]
    .filter((word) => !NO_NAME.test(word))
    .map((word) => ({ word, count: text.split(word).length - 1 }))
    .sort((a, b) => b.count - a.count);
  const [best] = counted;
  return best !== undefined && best.count > 1 ? best.word : null;
}

const NYNORSK = /(?<!\p{L})(?:ikkje|kva|korleis|dei|frå|vere|nokon|eit|ein|tenester|tilsette|kvar|må?la)(?!\p{L})/giu;
const BOKMAAL = /(?<!\p{L})(?:ikke|hva|hvordan|fra|være|noen|et|en|tjenester|ansatte|hver|målene)(?!\p{L})/giu;

/** The language that most of the telling words are in. */
export function languageOf(body: readonly string[]): "nb" | "nn" {
  const text = body.join("\n");
  return (text.match(NYNORSK) ?? []).length > (text.match(BOKMAAL) ?? []).length ? "nn" : "nb";
}
