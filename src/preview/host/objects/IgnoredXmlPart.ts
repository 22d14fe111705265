import { parseXml } from "../xml/parseXml";
import { WordObject } from "./WordObject";
import type { ObjectFactory } from "./ObjectFactory";

/** A Word.CustomXmlPart that was added, as far as its caller can see, but is nowhere in the document (#5910). */
export class IgnoredXmlPart extends WordObject {
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
