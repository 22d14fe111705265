import type { OutlineParagraph } from "../Outline";
import type { Piece } from "../Piece";

/** What is counted on its own: the same words in bokmål and nynorsk. */
export type CaptionLabel = "Tabell" | "Figur";

/** What a caption counts, and its number; null while it has none. */
export interface Caption {
  readonly label: CaptionLabel;
  readonly number: number | null;
}

const CAPTION = /^(\s*)(tabell|figur)(?:\s+(\d{1,6}))?(?=[\s:.]|$)/iu;

/** A caption's text before it has its number. */
export function captionText(label: CaptionLabel, title: string): string {
  return `${label}: ${title}`;
}

/** What a text in Word's caption style counts; null where it begins in another way. */
export function readCaption(text: string): Caption | null {
  const [, , word, number] = CAPTION.exec(text) ?? [];
  if (word === undefined) return null;
  return { label: word.toLowerCase() === "tabell" ? "Tabell" : "Figur", number: number ? Number(number) : null };
}

/** The caption with another number, or with none. */
export function withNumber(text: string, number: number | null): string {
  return text.replace(
    CAPTION,
    (_, space: string, word: string) => `${space}${word}${number === null ? "" : ` ${number}`}`,
  );
}

/** Whether a text becomes a caption that differs from it in nothing but the number. */
export function isRenumbered(from: string, to: Piece): boolean {
  return to.kind === "caption" && readCaption(from) !== null && withNumber(from, null) === withNumber(to.text, null);
}

/** The title in the caption of a table, "Tabell 3: Handlingsplan"; null for any other text. */
export function captionTitle(text: string): string | null {
  if (readCaption(text)?.label !== "Tabell") return null;
  return text.replace(CAPTION, "").replace(/^[\s:.–-]+/u, "");
}

/**
 * A paragraph's text as it is compared with what we wrote: a caption without its number, which is not the writer's and
 * changes with what stands before it, by our hand or by a field that Word counts.
 */
export function comparedText({ text, style }: Pick<OutlineParagraph, "text" | "style">): string {
  return style === "Caption" ? withNumber(text, null) : text;
}
