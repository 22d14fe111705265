import { WordError } from "../protocol/WordError";
import { deleteCustomXml, isFound, namespaceOf, setCustomXml, xmlOf, type CustomXml } from "../model/package/customXml";
import { textArgument } from "./arguments";
import { WordObject } from "./WordObject";
import type { ObjectFactory } from "./ObjectFactory";

/** Word.CustomXmlPart */
export class CustomXmlPart extends WordObject {
  readonly wireName = "CustomXmlPart";
  readonly scalars = ["Id", "NamespaceUri"];
  private readonly xml: CustomXml;

  constructor(make: ObjectFactory, xml: CustomXml) {
    super(make);
    this.xml = xml;
  }

  override assertAlive(): void {
    if (!isFound(this.model, this.xml)) throw new WordError("ItemNotFound", "The custom XML part was deleted");
  }

  get Id(): string {
    return this.xml.id;
  }

  get NamespaceUri(): string {
    return namespaceOf(this.model, this.xml);
  }

  GetXml(): string {
    return xmlOf(this.model, this.xml);
  }

  SetXml(xml: unknown): void {
    setCustomXml(this.model, this.xml, textArgument(xml, "xml"));
  }

  Delete(): void {
    const { faults, readOnly } = this.model.settings;
    if (faults.includes("addIgnored") && !readOnly) return;
    deleteCustomXml(this.model, this.xml);
  }
}
