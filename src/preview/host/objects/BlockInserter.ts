import { newParagraphs } from "../model/text/insertText";
import { removePlaceholderAround } from "../model/controls/placeholders";
import { newTable } from "../model/tables/tables";
import { fillArgument, numberArgument, oneOf, textArgument } from "./arguments";
import { Located } from "./Located";
import type { ParagraphObject, TableObject } from "./ObjectFactory";

export type Location = "Replace" | "Start" | "End" | "Before" | "After";

/** An object beside or in which paragraphs and tables can be inserted. */
export abstract class BlockInserter extends Located {
  /** Where Word allows that for this object (word-api.md 1.5). */
  protected abstract readonly blockLocations: readonly Location[];
  protected abstract placeBlocks(blocks: readonly Element[], where: Location): void;
  /** The paragraph that one inserted there takes its properties from. */
  protected abstract likeAt(where: Location): Element | null;

  protected write<T>(_where: Location, change: () => T): T {
    return this.edit(() => {
      removePlaceholderAround(this.inside);
      return change();
    });
  }

  InsertParagraph(text: unknown, location: unknown): ParagraphObject {
    const where = oneOf(location, "insertLocation", this.blockLocations);
    const content = textArgument(text, "paragraphText");
    return this.write(where, () => {
      const made = newParagraphs(this.model, content, this.likeAt(where));
      this.placeBlocks(made, where);
      return this.make.paragraph(made.at(-1) as Element);
    });
  }

  InsertTable(rows: unknown, columns: unknown, location: unknown, values?: unknown): TableObject {
    const where = oneOf(location, "insertLocation", this.blockLocations);
    const size = [numberArgument(rows, "rowCount"), numberArgument(columns, "columnCount")] as const;
    const texts = fillArgument(values, ...size);
    return this.write(where, () => {
      const table = newTable(this.model, ...size, texts);
      this.placeBlocks([table], where);
      return this.make.table(table);
    });
  }
}
