import type { Language } from "../../content/Language";
import { STATUS_TEXTS } from "../../content/statusTexts";
import { captionText } from "../../document/block/caption";
import type { PicturePiece, Piece } from "../../document/Piece";
import { joinList } from "../draft/sentence/joinList";
import type { Plan } from "../Plan";
import { countStatus, type StatusCount, type YearCount } from "./countStatus";

/** A picture of the numbers, without what is said of it. */
export type StatusPicture = Pick<PicturePiece, "base64" | "width" | "height">;

/**
 * How far the plan's measures have come, as a block: the figure, a sentence and the numbers in a table. Without the figure
 * where there is no picture; nothing where the plan has no measures.
 */
export function statusPieces({ measures, meta }: Plan, picture: StatusPicture | null): readonly Piece[] {
  if (measures.length === 0) return [];
  const { language } = meta;
  const texts = STATUS_TEXTS[language];
  const count = countStatus(measures);
  return [
    { kind: "heading", level: 2, text: texts.heading },
    ...(picture === null ? [] : figure(picture, count, language)),
    { kind: "paragraph", text: texts.summary(count.all.total, inWords(count.all, count, language)) },
    { kind: "caption", text: captionText("Tabell", texts.title) },
    { kind: "table", rows: tableRows(count, language), hasHeaderColumn: true },
  ];
}

function figure(picture: StatusPicture, count: StatusCount, language: Language): readonly Piece[] {
  return [
    { kind: "picture", text: "", ...picture, altText: altText(count, language) },
    { kind: "caption", text: captionText("Figur", STATUS_TEXTS[language].title) },
  ];
}

function altText(count: StatusCount, language: Language): string {
  const texts = STATUS_TEXTS[language];
  const years = count.years.map((year) => texts.inYear(year.year, inWords(year, count, language)));
  return [texts.figure(count.all.total), ...years].join(" ");
}

function inWords({ counts }: YearCount, { statuses }: StatusCount, language: Language): string {
  const { count } = STATUS_TEXTS[language];
  const parts = statuses.filter((status) => counts[status] > 0).map((status) => count[status]?.(counts[status]) ?? "");
  return joinList(parts, language);
}

function tableRows({ statuses, years, all }: StatusCount, language: Language): readonly (readonly string[])[] {
  const { year, noYear, total, names } = STATUS_TEXTS[language];
  const row = (name: string, { counts, total: sum }: YearCount): readonly string[] => [
    name,
    ...statuses.map((status) => String(counts[status])),
    String(sum),
  ];
  return [
    [year, ...statuses.map((status) => names[status] ?? ""), total],
    ...years.map((each) => row(each.year ?? noYear, each)),
    row(total, all),
  ];
}
