import { HostCollection } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { ObjectFactory } from "./ObjectFactory";
import type { Paragraph } from "./Paragraph";

/** Word.ParagraphCollection */
export class ParagraphCollection extends HostCollection<Paragraph> {
  readonly wireName = "ParagraphCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = once(find, make.model.settings.platform === "web");
  }

  get items(): readonly Paragraph[] {
    return this.find().map((element) => this.make.paragraph(element));
  }

  itemAt(key: unknown): Paragraph {
    return orNotFound(this.items[Number(key)], `Paragraph ${String(key)}`);
  }

  GetFirst(): Paragraph {
    return orNotFound(this.GetFirstOrNullObject(), "The first paragraph");
  }

  GetFirstOrNullObject(): Paragraph | null {
    return this.at(0);
  }

  GetLast(): Paragraph {
    return orNotFound(this.GetLastOrNullObject(), "The last paragraph");
  }

  GetLastOrNullObject(): Paragraph | null {
    return this.at(-1);
  }

  private at(index: number): Paragraph | null {
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
