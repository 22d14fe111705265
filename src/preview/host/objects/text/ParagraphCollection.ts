import { HostCollection } from "../../protocol/HostObject";
import { orNotFound } from "../arguments";
import type { ObjectFactory, ParagraphObject } from "../ObjectFactory";

/** Word.ParagraphCollection */
export class ParagraphCollection extends HostCollection<ParagraphObject> {
  readonly wireName = "ParagraphCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = once(find, make.model.settings.platform === "web");
  }

  get items(): readonly ParagraphObject[] {
    return this.find().map((element) => this.make.paragraph(element));
  }

  itemAt(key: unknown): ParagraphObject {
    return orNotFound(this.items[Number(key)], `Paragraph ${String(key)}`);
  }

  GetFirst(): ParagraphObject {
    return orNotFound(this.GetFirstOrNullObject(), "The first paragraph");
  }

  GetFirstOrNullObject(): ParagraphObject | null {
    return this.at(0);
  }

  GetLast(): ParagraphObject {
    return orNotFound(this.GetLastOrNullObject(), "The last paragraph");
  }

  GetLastOrNullObject(): ParagraphObject | null {
    return this.at(-1);
  }

  private at(index: number): ParagraphObject | null {
    const element = this.find().at(index);
    return element ? this.make.paragraph(element) : null;
  }
}

/** Word on the web keeps the list of paragraphs of the first time within one run (#3284). */
function once(find: () => readonly Element[], keep: boolean): () => readonly Element[] {
  if (!keep) return find;
  let found: readonly Element[] | null = null;
  return () => (found ??= find()).filter((element) => element.isConnected);
}
