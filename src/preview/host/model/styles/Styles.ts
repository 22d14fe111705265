import { BUILT_IN_STYLES, type BuiltInStyle } from "./builtInStyles";
import { latentStyleXml } from "./latentStyle";
import type { Numbering } from "./Numbering";
import type { Package } from "../package/Package";
import { ensureRelatedPart, relatedPart } from "../package/Relationships";
import { parseXml } from "../../xml/parseXml";
import { attr, child, children, isTrue, make, setAttr, value, W } from "../../xml/wml";

const BY_FILE_NAME = new Map(BUILT_IN_STYLES.map((style) => [style.name.toLowerCase(), style]));
const BY_API_NAME = new Map(BUILT_IN_STYLES.filter((style) => style.api !== "").map((style) => [style.api, style]));
const BY_LOCAL_NAME = new Map(BUILT_IN_STYLES.map((style) => [style.norwegian.toLowerCase(), style]));

export type StyleType = BuiltInStyle["type"];

/** The styles of a document, known by the language-independent w:name whatever their ids are. */
export class Styles {
  private readonly parts: Package;
  private readonly documentPart: string;
  private readonly numbering: Numbering;
  private readonly byId = new Map<string, Element>();
  private readonly byName = new Map<string, Element>();
  private readonly defaults = new Map<StyleType, Element | null>();
  private asked = new WeakMap<Element, Map<string, string | null>>();

  constructor(parts: Package, documentPart: string, numbering: Numbering) {
    this.parts = parts;
    this.documentPart = documentPart;
    this.numbering = numbering;
    for (const style of this.all()) this.register(style);
  }

  private all(): Element[] {
    const part = relatedPart(this.parts, this.documentPart, "styles");
    const root = part === null ? null : this.parts.xml(part)?.documentElement;
    return root ? children(root, "style") : [];
  }

  get(id: string | null): Element | null {
    return id === null ? null : (this.byId.get(id) ?? null);
  }

  /** The style of the name in the file, whatever its id. */
  named(name: string): Element | null {
    return this.byName.get(name.toLowerCase()) ?? null;
  }

  default(type: StyleType): Element | null {
    const known = this.defaults.get(type);
    if (known !== undefined) return known;
    const isDefault = (style: Element): boolean => attr(style, "type") === type && isTrue(attr(style, "default"));
    const found = this.all().find(isDefault) ?? null;
    this.defaults.set(type, found);
    return found;
  }

  private nameOf(style: Element | null): string | null {
    return this.inherited(style, "name", (asked) => value(asked, "name"));
  }

  /** The name that a Norwegian Word shows. */
  localName(style: Element | null): string {
    const name = this.nameOf(style) ?? "Normal";
    return BY_FILE_NAME.get(name.toLowerCase())?.norwegian ?? name;
  }

  /** The name in Word's API, "Other" for a style that is not built in or that the API does not name. */
  builtInName(style: Element | null): string {
    if (!style) return "Normal";
    return BY_FILE_NAME.get((this.nameOf(style) ?? "").toLowerCase())?.api || "Other";
  }

  /** The id of a built-in style by its name in the API; Word's own definition is added where the document has none. */
  idOfBuiltIn(apiName: string, type: StyleType): string | null {
    const builtIn = BY_API_NAME.get(apiName);
    return builtIn?.type === type ? this.ensure(builtIn) : null;
  }

  /** The id of a style by the name that Word shows, or by a built-in style's English name. */
  idOfName(name: string, type: StyleType): string | null {
    const builtIn = BY_LOCAL_NAME.get(name.toLowerCase()) ?? BY_FILE_NAME.get(name.toLowerCase());
    const style = this.named(builtIn?.name ?? name) ?? this.named(name);
    if (style) return attr(style, "type") === type ? attr(style, "styleId") : null;
    return builtIn?.type === type ? this.ensure(builtIn) : null;
  }

  ensureNamed(name: string): string {
    const builtIn = BY_FILE_NAME.get(name.toLowerCase());
    if (!builtIn) throw new Error(`${name} is not a built-in style`);
    return this.ensure(builtIn);
  }

  /** The first answer that the style or one that it is based on gives; remembered by the name of the question. */
  inherited(style: Element | null, question: string, ask: (style: Element) => string | null): string | null {
    if (!style) return null;
    const answers = this.asked.get(style) ?? new Map<string, string | null>();
    this.asked.set(style, answers);
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = this.askUpwards(style, ask);
    answers.set(question, answer);
    return answer;
  }

  private askUpwards(style: Element, ask: (style: Element) => string | null): string | null {
    const seen = new Set<Element>();
    for (let at: Element | null = style; at && !seen.has(at); at = this.get(value(at, "basedOn"))) {
      seen.add(at);
      const answer = ask(at);
      if (answer !== null) return answer;
    }
    return null;
  }

  /** Adds a w:style of another document. */
  add(style: Element): void {
    const part = ensureRelatedPart(this.parts, this.documentPart, "styles");
    this.parts.xml(part)?.documentElement.append(style);
    this.register(style);
    this.parts.markChanged(part);
  }

  freeId(wanted: string): string {
    let id = wanted;
    for (let n = 1; this.byId.has(id); n += 1) id = `${wanted}${n}`;
    return id;
  }

  private register(style: Element): void {
    this.defaults.clear();
    this.asked = new WeakMap();
    this.byId.set(attr(style, "styleId") ?? "", style);
    const name = value(style, "name");
    if (name !== null) this.byName.set(name.toLowerCase(), style);
  }

  private ensure(builtIn: BuiltInStyle): string {
    const known = this.named(builtIn.name);
    if (known) return attr(known, "styleId") ?? "";
    const id = this.freeId(builtIn.norwegian.replace(/[^A-Za-z0-9]/g, ""));
    const isDefault = builtIn.name === "Normal" || builtIn.name === "Normal Table";
    this.add(this.parse(builtIn, id, isDefault));
    return id;
  }

  private parse(builtIn: BuiltInStyle, id: string, isDefault: boolean): Element {
    const xml = latentStyleXml(builtIn)
      .replaceAll("{Normal}", () => this.ensureNamed("Normal"))
      .replaceAll("{TableNormal}", () => this.ensureNamed("Normal Table"))
      .replaceAll("{numId}", () => this.numbering.ensureList(/Number/.test(builtIn.name) ? "decimal" : "bullet"));
    const parsed = parseXml(`<w:style xmlns:w="${W}"><w:name/>${xml}</w:style>`);
    if (!parsed) throw new Error(`The definition of ${builtIn.name} is not XML`);
    const style = make(parsed, "style", { type: builtIn.type, styleId: id });
    if (isDefault) setAttr(style, "default", "1");
    style.append(...parsed.documentElement.childNodes);
    setAttr(child(style, "name") as Element, "val", builtIn.name);
    return style;
  }
}
