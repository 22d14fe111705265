import { ElementCollection } from "./ElementCollection";
import type { InlinePictureObject } from "./ObjectFactory";

/** Word.InlinePictureCollection */
export class InlinePictureCollection extends ElementCollection<InlinePictureObject> {
  readonly wireName = "InlinePictureCollection";
  protected readonly noun = "picture";

  protected objectOf(element: Element): InlinePictureObject {
    return this.make.picture(element);
  }
}
