import { own } from "../../document/own";

/** Texts by field. A field without a text may have no entry. */
export type Texts = Readonly<Record<string, string>>;

/** The texts with those that are blank or missing taken from others. */
export function fillTexts(current: Texts, incoming: Texts): Texts {
  const own = Object.entries(current).filter(([, text]) => text.trim() !== "");
  return { ...current, ...incoming, ...Object.fromEntries(own) };
}

/** Whether no field has two different texts. */
export function isAgreed(a: Texts, b: Texts): boolean {
  return Object.entries(a).every(([field, text]) => {
    const other = (own(b, field) ?? "").trim();
    return other === "" || text.trim() === "" || other === text.trim();
  });
}

/** Whether each text of the one is in the other, too. */
export function isPartOf(texts: Texts, whole: Texts): boolean {
  return Object.entries(texts).every(
    ([field, text]) => text.trim() === "" || text.trim() === own(whole, field)?.trim(),
  );
}

/** Whether there is no word in them. */
export function isBlank(texts: Texts): boolean {
  return Object.values(texts).every((text) => text.trim() === "");
}
