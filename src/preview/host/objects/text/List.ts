import { WordError } from "../../protocol/WordError";
import { listExists, paragraphsOfList, setLevelBullet, setLevelNumbering } from "../../model/styles/lists";
import { newParagraphs } from "../../model/text/insertText";
import { placeBeside } from "../../model/text/blocks";
import { numberArgument, oneOf, orNotFound, textArgument } from "../arguments";
import { WordObject } from "../WordObject";
import type { ObjectFactory, ParagraphObject, ParagraphCollectionObject } from "../ObjectFactory";

/** Word.List */
export class List extends WordObject {
  readonly wireName = "List";
  readonly scalars = ["Id"];
  private readonly numId: string;

  constructor(make: ObjectFactory, numId: string) {
    super(make);
    this.numId = numId;
  }

  override assertAlive(): void {
    if (!listExists(this.model, this.numId)) throw new WordError("ItemNotFound", "The list was deleted");
  }

  get Id(): number {
    return Number(this.numId);
  }

  get Paragraphs(): ParagraphCollectionObject {
    return this.make.paragraphs(() => paragraphsOfList(this.model, this.numId));
  }

  SetLevelBullet(level: unknown, bullet: unknown): void {
    const [at, kind] = [numberArgument(level, "level"), textArgument(bullet, "listBullet")];
    this.model.edit(() => {
      setLevelBullet(this.model, this.numId, at, kind);
    });
  }

  SetLevelNumbering(level: unknown, numbering: unknown): void {
    const [at, kind] = [numberArgument(level, "level"), textArgument(numbering, "listNumbering")];
    this.model.edit(() => {
      setLevelNumbering(this.model, this.numId, at, kind);
    });
  }

  InsertParagraph(text: unknown, location: unknown): ParagraphObject {
    const where = oneOf(location, "insertLocation", ["Start", "End", "Before", "After"]);
    const content = textArgument(text, "paragraphText");
    return this.model.edit(() => {
      const atStart = where === "Start" || where === "Before";
      const beside = orNotFound(paragraphsOfList(this.model, this.numId).at(atStart ? 0 : -1), "The list");
      const made = newParagraphs(this.model, content, where === "Start" || where === "End" ? beside : null);
      placeBeside(this.model, made, beside, atStart ? "Before" : "After");
      return this.make.paragraph(made.at(-1) as Element);
    });
  }
}
