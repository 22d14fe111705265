import type { OutlineParagraph } from "./Outline";

const NAME = /punkt|bullet/i;

/**
 * The name of the bullet style that the document itself uses, or null. Word's portable style names
 * (Word.BuiltInStyleName) have none for bullets, and "List Bullet" has another name in every language.
 */
export function bulletStyle(paragraphs: readonly OutlineParagraph[]): string | null {
  return (
    paragraphs.find((each) => each.inList && each.style === "Other" && NAME.test(each.styleName))?.styleName ?? null
  );
}
