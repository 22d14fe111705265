import { HostCollection } from "../protocol/HostObject";
import { child, value } from "../xml/wml";
import { orNotFound } from "./arguments";
import type { ObjectFactory, ContentControlObject, ContentControlCollectionObject } from "./ObjectFactory";

/** Word.ContentControlCollection */
export class ContentControlCollection extends HostCollection<ContentControlObject> {
  readonly wireName = "ContentControlCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = find;
  }

  get items(): readonly ContentControlObject[] {
    return this.find().map((element) => this.make.contentControl(element));
  }

  itemAt(key: unknown): ContentControlObject {
    return this.GetById(key);
  }

  GetById(id: unknown): ContentControlObject {
    return orNotFound(this.GetByIdOrNullObject(id), `The content control ${String(id)}`);
  }

  GetByIdOrNullObject(id: unknown): ContentControlObject | null {
    return this.items.find((control) => control.Id === id) ?? null;
  }

  GetByTag(tag: unknown): ContentControlCollectionObject {
    return this.where((properties) => value(properties, "tag") === tag);
  }

  GetByTitle(title: unknown): ContentControlCollectionObject {
    return this.where((properties) => value(properties, "alias") === title);
  }

  GetFirst(): ContentControlObject {
    return orNotFound(this.GetFirstOrNullObject(), "The first content control");
  }

  GetFirstOrNullObject(): ContentControlObject | null {
    return this.items[0] ?? null;
  }

  private where(fits: (properties: Element | null) => boolean): ContentControlCollectionObject {
    return this.make.contentControls(() => this.find().filter((element) => fits(child(element, "sdtPr"))));
  }
}
