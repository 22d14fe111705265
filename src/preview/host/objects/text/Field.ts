import { WordError } from "../../protocol/WordError";
import { HostCollection } from "../../protocol/HostObject";
import { fieldName, type TextField } from "../../model/text/fields";
import { updateContents } from "../../model/text/updateContents";
import { orNotFound } from "../arguments";
import type { ObjectFactory } from "../ObjectFactory";
import { WordObject } from "../WordObject";

/** Word.FieldType of the fields whose names in a code are not theirs; a name that is not here is a word of its own. */
const TYPES: Readonly<Record<string, string>> = {
  TOC: "TOC",
  PAGE: "Page",
  PAGEREF: "PageRef",
  NUMPAGES: "NumPages",
  HYPERLINK: "Hyperlink",
  REF: "Ref",
  SEQ: "Seq",
  TITLE: "Title",
  QUOTE: "Quote",
  DATE: "Date",
};

/** Word.Field. Of its results the host makes that of a table of contents anew, and no other. */
export class Field extends WordObject {
  readonly wireName = "Field";
  readonly scalars = ["Code", "Type"];
  private readonly field: TextField;

  constructor(factory: ObjectFactory, field: TextField) {
    super(factory);
    this.field = field;
  }

  override assertAlive(): void {
    if (!this.field.begin.isConnected) throw new WordError("ItemNotFound", "The field was deleted");
  }

  get Code(): string {
    return this.field.code;
  }

  get Type(): string {
    return TYPES[fieldName(this.field)] ?? "Others";
  }

  /** On the web fields can be read, as in its own menus; that Word says so by NotAllowed is a guess. */
  UpdateResult(): void {
    if (this.model.settings.platform === "web") throw new WordError("NotAllowed", "Fields are read-only");
    if (this.Type !== "TOC") throw new WordError("ApiNotFound", `updateResult of ${this.Type}`);
    this.model.edit(() => {
      updateContents(this.model, this.field);
    }, this.field.begin);
  }
}

/** Word.FieldCollection */
export class FieldCollection extends HostCollection<Field> {
  readonly wireName = "FieldCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly TextField[];

  constructor(factory: ObjectFactory, find: () => readonly TextField[]) {
    super();
    this.make = factory;
    this.find = find;
  }

  get items(): readonly Field[] {
    return this.find().map((field) => new Field(this.make, field));
  }

  itemAt(key: unknown): Field {
    return orNotFound(this.items[Number(key)], `The field ${String(key)}`);
  }

  GetFirst(): Field {
    return orNotFound(this.GetFirstOrNullObject(), "The first field");
  }

  GetFirstOrNullObject(): Field | null {
    return this.items[0] ?? null;
  }

  GetByTypes(types: unknown): FieldCollection {
    if (!Array.isArray(types)) throw new WordError("InvalidArgument", "types is no list");
    const wanted = new Set<unknown>(types);
    return new FieldCollection(this.make, () =>
      this.find().filter((field) => wanted.has(new Field(this.make, field).Type)),
    );
  }
}
