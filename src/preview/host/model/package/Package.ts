import JSZip from "jszip";
import { UnreadableFile } from "../../UnreadableFile";
import { parseXml } from "../../xml/parseXml";
import { toStrict, toTransitional, withStrictValues } from "../../xml/strictForm";
import { declarationOf, decodeXml, withoutDeclaration } from "../../xml/xmlText";
import { W } from "../../xml/wml";
import { inflate, isXmlName, MAX_XML, openArchive, toBase64 } from "./archive";
import { contentTypeOf, plainTypeOf, removeContentType, setContentType, TYPES_PART } from "./contentTypes";
import { partKey } from "./partKey";

/** The most of a picture or another binary part that is read: in base64 it is half as long as a string can be in V8. */
const MAX_BINARY = 192 * 1024 * 1024;

interface Part {
  /** As the archive has it. */
  readonly name: string;
  /** XML, in the transitional form whatever form the file has. Null for what is no XML. */
  text: string | null;
  document: Document | null;
  isChanged: boolean;
  readonly isStrict: boolean;
  /** Whether the file has it in UTF-8 and in the transitional form, as most readers expect. */
  readonly isPlain: boolean;
}

/**
 * The parts of a .docx; what equal names are, see partKey. A part is parsed when it is first asked for and written anew only
 * where it was said to have changed, then in UTF-8: all others are saved as they came.
 */
export class Package {
  private readonly zip: JSZip;
  private readonly parts = new Map<string, Part>();
  private readonly binaries = new Map<string, string>();
  private hasChanged = false;

  private constructor(zip: JSZip) {
    this.zip = zip;
  }

  /** Rejects with what is wrong where the file is no package. */
  static async open(bytes: ArrayBuffer | Uint8Array): Promise<Package> {
    const opened = new Package(await openArchive(new Uint8Array(bytes)));
    await opened.read();
    if (!opened.has(TYPES_PART)) throw new UnreadableFile("notWord");
    if (!opened.xml(TYPES_PART)) throw new UnreadableFile("damaged");
    return opened;
  }

  /** A .docx whose parts are to be copied into another: its binary parts are read as well. */
  static async openToCopy(base64: string): Promise<Package> {
    const opened = new Package(await JSZip.loadAsync(base64, { base64: true }));
    await opened.read();
    let left = MAX_BINARY;
    for (const [key, { name, text }] of opened.parts) {
      const bytes = text === null ? await opened.readBinary(name, left) : new Uint8Array();
      left -= bytes.length;
      if (text === null) opened.binaries.set(key, toBase64(bytes));
    }
    return opened;
  }

  /** A package of these parts: XML as it is, the others in base64. */
  static of(texts: ReadonlyMap<string, string>, binaries: ReadonlyMap<string, string>): Package {
    const made = new Package(new JSZip());
    for (const [name, text] of texts) made.register(name, text);
    for (const [name, base64] of binaries) made.putBinary(name, base64);
    return made;
  }

  private async read(): Promise<void> {
    let left = MAX_XML;
    for (const entry of Object.values(this.zip.files).filter(({ dir }) => !dir)) {
      const bytes = isXmlName(entry.name) ? await inflate(entry, left) : null;
      const decoded = bytes && decodeXml(bytes);
      left -= bytes?.length ?? 0;
      this.register(entry.name, decoded?.text ?? null, decoded?.encoding);
    }
  }

  private register(name: string, text: string | null, encoding = "utf-8"): void {
    const key = partKey(name);
    if (this.parts.has(key)) return;
    const transitional = text === null ? null : toTransitional(text);
    const isStrict = transitional !== null;
    const isPlain = !isStrict && encoding === "utf-8";
    this.parts.set(key, { name, text: transitional ?? text, document: null, isChanged: false, isStrict, isPlain });
  }

  /** The names of all parts, as the archive has them. */
  get names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  /** A name that no part has: this one, or one like it. */
  freeName(wanted: string): string {
    const dot = wanted.lastIndexOf(".");
    let free = wanted;
    for (let number = 1; this.has(free); number += 1) free = `${wanted.slice(0, dot)}-${number}${wanted.slice(dot)}`;
    return free;
  }

  /** Whether the file has the part in UTF-8 and in the transitional form; true of what is no XML. */
  isPlain(name: string): boolean {
    return this.parts.get(partKey(name))?.isPlain ?? true;
  }

  text(name: string): string | null {
    const part = this.parts.get(partKey(name));
    return part?.isChanged && part.document ? written(part, part.document) : (part?.text ?? null);
  }

  /** The text that a part was opened with or last put, whatever has become of its DOM since. */
  lastText(name: string): string {
    return this.parts.get(partKey(name))?.text ?? "";
  }

  /** The XML of all other parts than this one as it was opened or put in: to look for something in it, such as ids. */
  textsBeside(name: string): string[] {
    const key = partKey(name);
    return [...this.parts].flatMap(([other, { text }]) => (text === null || other === key ? [] : [text]));
  }

  /** The part's DOM; who changes it says so with markChanged. */
  xml(name: string): Document | null {
    const part = this.parts.get(partKey(name));
    if (part && part.text !== null) part.document ??= parseXml(part.text);
    return part?.document ?? null;
  }

  /** The name of the part that a DOM is of; null where it is of none. */
  nameOf(document: Document): string | null {
    return [...this.parts.values()].find((part) => part.document === document)?.name ?? null;
  }

  markChanged(name: string): void {
    const part = this.parts.get(partKey(name));
    if (part) part.isChanged = true;
    this.hasChanged ||= part !== undefined;
  }

  get isChanged(): boolean {
    return this.hasChanged;
  }

  /** Adds or replaces an XML part. A new one is what its extension says where its content type is not given. */
  put(name: string, text: string, contentType?: string): void {
    const key = partKey(name);
    const known = this.parts.get(key);
    const isKindOfWord = contentType !== undefined || /\.rels$/i.test(name);
    this.parts.set(key, {
      name: known?.name ?? name,
      text: declarationOf(text) + withoutDeclaration(text),
      document: null,
      isChanged: true,
      isStrict: known?.isStrict ?? (isKindOfWord && this.isStrict),
      isPlain: known?.isPlain ?? true,
    });
    this.hasChanged = true;
    if (!known || contentType !== undefined) this.setContentType(name, contentType ?? plainTypeOf(name));
  }

  /** A binary part in base64, where it was put in or read to be copied. */
  binary(name: string): string | null {
    return this.binaries.get(partKey(name)) ?? null;
  }

  /** Reads a binary part. Rejects where there is none, and where it is larger than that. */
  async readBinary(name: string, most = MAX_BINARY): Promise<Uint8Array> {
    const entry = this.zip.file(this.parts.get(partKey(name))?.name ?? name);
    if (!entry) throw new UnreadableFile("damaged");
    return inflate(entry, most);
  }

  putBinary(name: string, base64: string): void {
    this.register(name, null);
    this.binaries.set(partKey(name), base64);
    this.zip.file(name, base64, { base64: true });
    this.hasChanged = true;
  }

  /** The part's content type: its own, or that of its extension. */
  contentType(name: string): string {
    const types = this.xml(TYPES_PART);
    return types ? contentTypeOf(types, name) : "";
  }

  /** Says what a part is, where its extension does not say so already. */
  setContentType(name: string, contentType: string): void {
    const types = this.xml(TYPES_PART);
    if (types && setContentType(types, name, contentType)) this.markChanged(TYPES_PART);
  }

  remove(name: string): void {
    const key = partKey(name);
    const part = this.parts.get(key);
    if (!part) return;
    this.zip.remove(part.name);
    this.parts.delete(key);
    this.hasChanged = true;
    const types = this.xml(TYPES_PART);
    if (types && removeContentType(types, name)) this.markChanged(TYPES_PART);
  }

  async save(): Promise<Uint8Array> {
    for (const part of this.parts.values()) if (part.isChanged) this.zip.file(part.name, this.saved(part));
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  private saved(part: Part): string {
    const document = this.xml(part.name);
    if (!document || !part.isStrict) return this.text(part.name) ?? "";
    const isWord = document.documentElement.namespaceURI === W;
    return toStrict(written(part, isWord ? withStrictValues(document) : document));
  }

  /** Whether the relationships are in the strict form: then new parts are too. */
  private get isStrict(): boolean {
    return [...this.parts.values()].some(({ name, isStrict }) => isStrict && /\.rels$/i.test(name));
  }
}

function written({ text }: Part, document: Document): string {
  return declarationOf(text ?? "") + withoutDeclaration(new XMLSerializer().serializeToString(document));
}
