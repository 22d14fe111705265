import { HostCollection, type HostObject } from "../protocol/HostObject";
import { WordError } from "../protocol/WordError";

/** Word.SectionCollection, as what is given of an inserted file: the host has no sections. */
export class SectionCollection extends HostCollection<HostObject> {
  readonly wireName = "SectionCollection";

  get items(): readonly HostObject[] {
    throw new WordError("ApiNotFound", "SectionCollection.items");
  }

  itemAt(): HostObject {
    throw new WordError("ApiNotFound", "SectionCollection.getItem");
  }
}
