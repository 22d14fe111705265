import { child, value } from "../xml/wml";
import { orNotFound } from "./arguments";
import { ElementCollection } from "./ElementCollection";
import type { ContentControlCollectionObject, ContentControlObject } from "./ObjectFactory";

/** Word.ContentControlCollection */
export class ContentControlCollection extends ElementCollection<ContentControlObject> {
  readonly wireName = "ContentControlCollection";
  protected readonly noun = "content control";

  protected objectOf(element: Element): ContentControlObject {
    return this.make.contentControl(element);
  }

  override itemAt(key: unknown): ContentControlObject {
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

  private where(fits: (properties: Element | null) => boolean): ContentControlCollectionObject {
    return this.make.contentControls(() => this.find().filter((element) => fits(child(element, "sdtPr"))));
  }
}
