import type { ObjectFactory } from "./ObjectFactory";
import { WordObject } from "./WordObject";

/** Word.Comment, as far as it is made. */
export class Comment extends WordObject {
  readonly wireName = "Comment";
  readonly scalars = ["Id", "Content"];
  readonly Id: string;
  readonly Content: string;

  constructor(make: ObjectFactory, id: number, content: string) {
    super(make);
    this.Id = String(id);
    this.Content = content;
  }
}
