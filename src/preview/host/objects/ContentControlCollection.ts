import { HostCollection } from "../protocol/HostObject";
import { child, value } from "../xml/wml";
import { orNotFound } from "./arguments";
import type { ContentControl } from "./ContentControl";
import type { ObjectFactory } from "./ObjectFactory";

/** Word.ContentControlCollection */
export class ContentControlCollection extends HostCollection<ContentControl> {
  readonly wireName = "ContentControlCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = find;
  }

  get items(): readonly ContentControl[] {
    return this.find().map((element) => this.make.contentControl(element));
  }

  itemAt(key: unknown): ContentControl {
    return this.GetById(key);
  }

  GetById(id: unknown): ContentControl {
    return orNotFound(this.GetByIdOrNullObject(id), `The content control ${String(id)}`);
  }

  GetByIdOrNullObject(id: unknown): ContentControl | null {
    return this.items.find((control) => control.Id === id) ?? null;
  }

  GetByTag(tag: unknown): ContentControlCollection {
    return this.where((properties) => value(properties, "tag") === tag);
  }

  GetByTitle(title: unknown): ContentControlCollection {
    return this.where((properties) => value(properties, "alias") === title);
  }

  GetFirst(): ContentControl {
    return orNotFound(this.GetFirstOrNullObject(), "The first content control");
  }

  GetFirstOrNullObject(): ContentControl | null {
    return this.items[0] ?? null;
  }

  private where(fits: (properties: Element | null) => boolean): ContentControlCollection {
    return this.make.contentControls(() => this.find().filter((element) => fits(child(element, "sdtPr"))));
  }
}
