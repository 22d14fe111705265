import { normaliseText } from "../../../document/text/normaliseText";

/** In narrower tables a row with one text is as likely a row. */
const NARROWEST = 3;
const LABELS = {
  need: /^(?:kompetanse)?behov(?: nr\.?)?(?: \d+)? ?[:.–-] ?/iu,
  anchoring: /^(?:del|hoved|hovud)?mål(?: nr\.?)?(?: \d+)? ?[:.–-] ?/iu,
  strategy: /^(?:strategi|satsingsområde)(?: \d+)? ?[:.–-] ?/iu,
} as const;
const STRATEGY = /^(?:mobiliser|utvikl|rekrutter|omstill|behold|behald|avvikl)/iu;

/** Whether a name is that of a strategy. */
export function isStrategy(name: string): boolean {
  return STRATEGY.test(name);
}

/** Whether a row only names those below: one text, alone or merged over its cells, of which hidden ones are empty. */
export function isSectionRow(row: readonly string[]): boolean {
  const texts = row.map((text) => text.trim()).filter((text) => text !== "");
  return (
    row.length >= NARROWEST &&
    texts.length > 0 &&
    new Set(texts).size === 1 &&
    // Need and action may be called the same.
    texts.length !== 2
  );
}

/** What such a row says of the measures below: their need, their goal or their strategy. */
export function sectionCells(row: readonly string[], columns: readonly string[]): Readonly<Record<string, string>> {
  const texts = row.map(normaliseText).filter((each) => each !== "");
  const text = texts.find((each) => /\p{L}{2}/u.test(each)) ?? texts[0] ?? "";
  for (const [field, label] of Object.entries(LABELS))
    if (label.test(text)) return { [field]: field === "anchoring" ? text : text.replace(label, "") };
  if (STRATEGY.test(text) || columns.includes("need")) return columns.includes("strategy") ? {} : { strategy: text };
  return { need: text };
}
