import { HostCollection } from "../protocol/HostObject";
import { WordError } from "../protocol/WordError";
import { addCustomXml, customXmlParts, namespaceOf, newCustomXmlId } from "../model/package/customXml";
import { orNotFound, textArgument } from "./arguments";
import { CustomXmlPart } from "./CustomXmlPart";
import type { ObjectFactory } from "./ObjectFactory";
import { parseXml } from "../xml/parseXml";
import { WordObject } from "./WordObject";

/** A Word.CustomXmlPart that was added, as far as its caller can see, but is nowhere in the document (#5910). */
class IgnoredXmlPart extends WordObject {
  readonly wireName = "CustomXmlPart";
  readonly scalars = ["Id", "NamespaceUri"];
  private readonly id: string;
  private xml: string;

  constructor(make: ObjectFactory, id: string, xml: string) {
    super(make);
    this.id = id;
    this.xml = xml;
  }

  get Id(): string {
    return this.id;
  }

  get NamespaceUri(): string {
    return parseXml(this.xml)?.documentElement.namespaceURI ?? "";
  }

  GetXml(): string {
    return this.xml;
  }

  SetXml(xml: unknown): void {
    this.xml = String(xml);
  }

  Delete(): void {
    this.xml = "";
  }
}

/** Word.CustomXmlPartCollection; of one namespace Word.CustomXmlPartScopedCollection. */
export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly wireName: "CustomXmlPartCollection" | "CustomXmlPartScopedCollection";
  private readonly make: ObjectFactory;
  private readonly namespace: string | null;

  constructor(make: ObjectFactory, namespace: string | null = null) {
    super();
    this.make = make;
    this.namespace = namespace;
    this.wireName = namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  get items(): readonly CustomXmlPart[] {
    const { model } = this.make;
    return customXmlParts(model)
      .filter((part) => this.namespace === null || namespaceOf(model, part) === this.namespace)
      .map((part) => new CustomXmlPart(this.make, part));
  }

  override get answersItems(): boolean {
    const isMissing = this.make.model.settings.faults.includes("itemsMissing");
    return !(isMissing && this.namespace !== null && this.items.length === 0);
  }

  itemAt(key: unknown): CustomXmlPart {
    return this.GetItem(key);
  }

  Add(xml: unknown): CustomXmlPart | IgnoredXmlPart {
    const { make } = this;
    const text = textArgument(xml, "xml");
    const { faults, readOnly } = make.model.settings;
    if (faults.includes("addIgnored") && !readOnly)
      return new IgnoredXmlPart(make, newCustomXmlId(make.model, text), text);
    return new CustomXmlPart(make, addCustomXml(make.model, text));
  }

  /** Parts without a namespace cannot be asked for (#2580, by design). */
  GetByNamespace(namespaceUri: unknown): CustomXmlPartCollection {
    const wanted = textArgument(namespaceUri, "namespaceUri");
    if (wanted === "") throw new WordError("InvalidArgument", "namespaceUri is empty");
    return new CustomXmlPartCollection(this.make, wanted);
  }

  GetCount(): number {
    return this.items.length;
  }

  GetItem(id: unknown): CustomXmlPart {
    return orNotFound(this.GetItemOrNullObject(id), `The custom XML part ${String(id)}`);
  }

  GetItemOrNullObject(id: unknown): CustomXmlPart | null {
    return this.items.find((part) => part.Id === id) ?? null;
  }

  GetOnlyItem(): CustomXmlPart {
    return orNotFound(this.GetOnlyItemOrNullObject(), "The only custom XML part");
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const { items } = this;
    return items.length === 1 ? (items[0] ?? null) : null;
  }
}
