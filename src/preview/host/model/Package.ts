import { UnreadableFile } from "../UnreadableFile";
import JSZip from "jszip";
import { parseXml } from "../xml/parseXml";

const TYPES_PART = "[Content_Types].xml";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const DECLARATION = /^\uFEFF?\s*<\?xml[^>]*\?>\s*/;
const DEFAULT_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The parts of a .docx. A part is parsed when it is first asked for and written anew only where it was said to have
 * changed: all others are saved as they came.
 */
export class Package {
  private readonly zip: JSZip;
  private readonly texts: Map<string, string>;
  private readonly parsed = new Map<string, Document>();
  private readonly binaries = new Map<string, string>();
  private readonly changed = new Set<string>();

  private constructor(zip: JSZip, texts: Map<string, string>) {
    this.zip = zip;
    this.texts = texts;
  }

  /** Rejects with what is wrong where the file is no package. */
  static async open(bytes: ArrayBuffer | Uint8Array): Promise<Package> {
    if (isCompound(new Uint8Array(bytes))) throw new UnreadableFile("encrypted");
    const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
      throw new UnreadableFile("damaged", error);
    });
    const opened = new Package(zip, await textsOf(zip));
    await opened.readBinaries(({ name }) => name.endsWith(".png"));
    return opened;
  }

  /** A .docx whose parts are to be copied into another: its binary parts are read as well. */
  static async openToCopy(base64: string): Promise<Package> {
    const zip = await JSZip.loadAsync(base64, { base64: true });
    const opened = new Package(zip, await textsOf(zip));
    await opened.readBinaries(({ dir, name }) => !dir && !opened.texts.has(name));
    return opened;
  }

  private async readBinaries(wanted: (file: JSZip.JSZipObject) => boolean): Promise<void> {
    for (const file of Object.values(this.zip.files).filter(wanted)) {
      this.binaries.set(file.name, await file.async("base64"));
    }
  }

  /** A package of these parts: XML as it is, the others in base64. */
  static of(texts: Map<string, string>, binaries: ReadonlyMap<string, string>): Package {
    const made = new Package(new JSZip(), texts);
    for (const [name, base64] of binaries) made.binaries.set(name, base64);
    return made;
  }

  /** Names of the XML parts, without a leading slash. */
  get names(): readonly string[] {
    return [...this.texts.keys()];
  }

  has(name: string): boolean {
    return this.texts.has(name) || this.binaries.has(name) || this.zip.file(name) !== null;
  }

  text(name: string): string | null {
    if (this.changed.has(name)) return this.serialize(name);
    return this.texts.get(name) ?? null;
  }

  /** The text that a part was opened with or last put, whatever has become of its DOM since. */
  lastText(name: string): string {
    return this.texts.get(name) ?? "";
  }

  /** The XML of all other parts than this one as it was opened or put in: to look for something in it, such as ids. */
  textsBeside(name: string): string[] {
    return [...this.texts].flatMap(([other, text]) => (other === name ? [] : [text]));
  }

  /** The part's DOM; who changes it says so with markChanged. */
  xml(name: string): Document | null {
    const known = this.parsed.get(name);
    if (known) return known;
    const text = this.texts.get(name);
    const document = text === undefined ? null : parseXml(text.replace(/^\uFEFF/, ""));
    if (document) this.parsed.set(name, document);
    return document;
  }

  markChanged(name: string): void {
    this.changed.add(name);
  }

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  /** Adds or replaces an XML part. `contentType` where it is not the one that the extension has by default. */
  put(name: string, text: string, contentType?: string): void {
    this.texts.set(name, DECLARATION.test(text) ? text : DEFAULT_DECLARATION + text);
    this.parsed.delete(name);
    this.markChanged(name);
    if (contentType !== undefined) this.overrideType(name, contentType);
  }

  /** A binary part in base64, where it was read. */
  binary(name: string): string | null {
    return this.binaries.get(name) ?? null;
  }

  putBinary(name: string, base64: string): void {
    this.binaries.set(name, base64);
    this.zip.file(name, base64, { base64: true });
  }

  /** The part's content type: its own, or that of its extension. */
  contentType(name: string): string {
    const types = this.xml(TYPES_PART);
    const entries = [...(types?.documentElement.children ?? [])];
    const own = entries.find((entry) => entry.getAttribute("PartName") === `/${name}`);
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = entries.find((entry) => entry.getAttribute("Extension")?.toLowerCase() === extension);
    return (own ?? byExtension)?.getAttribute("ContentType") ?? "";
  }

  /** Says what a part is, where its extension does not say so already. */
  setContentType(name: string, contentType: string): void {
    if (this.contentType(name) !== contentType) this.overrideType(name, contentType);
  }

  remove(name: string): void {
    this.zip.remove(name);
    this.texts.delete(name);
    this.parsed.delete(name);
    this.changed.delete(name);
    const types = this.xml(TYPES_PART);
    for (const entry of types?.getElementsByTagNameNS(TYPES, "Override") ?? []) {
      if (entry.getAttribute("PartName") === `/${name}`) entry.remove();
    }
    this.markChanged(TYPES_PART);
  }

  async save(): Promise<Uint8Array> {
    for (const name of this.changed) this.zip.file(name, this.serialize(name));
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  private overrideType(name: string, contentType: string): void {
    const types = this.xml(TYPES_PART);
    if (!types) throw new UnreadableFile("notWord");
    const entry = types.createElementNS(TYPES, "Override");
    entry.setAttribute("PartName", `/${name}`);
    entry.setAttribute("ContentType", contentType);
    types.documentElement.append(entry);
    this.markChanged(TYPES_PART);
  }

  private serialize(name: string): string {
    const document = this.parsed.get(name);
    const text = this.texts.get(name) ?? "";
    if (!document) return text;
    const declaration = DECLARATION.exec(text)?.[0].replace(/^\uFEFF/, "") ?? DEFAULT_DECLARATION;
    return declaration + new XMLSerializer().serializeToString(document).replace(DECLARATION, "");
  }
}

/** A compound file ([MS-CFB]): what a password wraps a .docx in, and what a .doc is. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

async function textsOf(zip: JSZip): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of Object.values(zip.files)) {
    if (/\.(xml|rels)$/i.test(file.name) && !file.dir) texts.set(file.name, await file.async("string"));
  }
  return texts;
}
