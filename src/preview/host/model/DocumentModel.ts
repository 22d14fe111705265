import { UnreadableFile } from "../UnreadableFile";
import { isWindows, type HostSettings } from "../HostSettings";
import { WordError } from "../protocol/WordError";
import { attr, child, isOn, isTrue, make, putInOrder, value } from "../xml/wml";
import { ORDER } from "../xml/order";
import { DocumentIds } from "./DocumentIds";
import { LiveRanges } from "./LiveRanges";
import { checkEditable } from "./controls/locks";
import { Numbering } from "./styles/Numbering";
import type { Package } from "./package/Package";
import { Positions } from "./Positions";
import { ensureRelatedPart, relatedPart, relsName } from "./package/Relationships";
import { dropFallback, Stories } from "./text/stories";
import { Styles } from "./styles/Styles";
import { paragraphsIn } from "./text/textPieces";
import { findBookmarks, type Bookmark } from "./findBookmarks";

/** The open document: its parts, and what all objects of the host share. */
export class DocumentModel {
  readonly parts: Package;
  /** The name of the main part. */
  readonly part: string;
  readonly xml: Document;
  readonly body: Element;
  readonly numbering: Numbering;
  readonly styles: Styles;
  readonly ids: DocumentIds;
  readonly settings: HostSettings;
  /** Content controls that Word on the web cannot insert into any more (#6330). */
  readonly damaged = new WeakSet<Element>();
  /** What a person has set a control's placeholder to, as long as the document is open: Word keeps it in its glossary. */
  readonly placeholders = new Map<Element, string>();
  /** Sizes in points that pictures answer and do not have (#6056). */
  readonly claimedSizes = new WeakMap<Element, { readonly width: number; readonly height: number }>();
  /** Whether an add-in has inserted a content control. */
  hasNewControl = false;
  /** The batch that is being run, with its files by their base64 and pictures by their part's name; null while a person edits. */
  batch: {
    readonly files: ReadonlyMap<string, Package>;
    readonly pictures: ReadonlyMap<string, string>;
  } | null = null;
  /** The ranges that keep their place while the document changes. */
  readonly ranges = new LiveRanges(this);
  readonly stories: Stories;
  /** Called at the end of each edit, for what Word puts right by itself. */
  afterEdit: () => void = () => undefined;
  private besides: readonly Element[] = [];
  private selected: Range;
  private known: Positions | null = null;
  private found: { paragraphs: readonly Element[] | null; bookmarks: readonly Bookmark[] | null } = {
    paragraphs: null,
    bookmarks: null,
  };
  private knownSettings: string | null = null;
  private changes = 0;
  private selections = 0;

  constructor(parts: Package, settings: HostSettings) {
    const part = relatedPart(parts, "", "officeDocument");
    const xml = part === null ? null : parts.xml(part);
    const body = xml && child(xml.documentElement, "body");
    if (part === null || !xml || !body) throw new UnreadableFile("notWord");
    checkParts(parts, part);
    this.parts = parts;
    this.part = part;
    this.xml = xml;
    this.body = body;
    this.settings = settings;
    this.stories = new Stories(parts, part);
    this.ids = new DocumentIds(parts, part, xml);
    this.numbering = new Numbering(parts, part);
    this.styles = new Styles(parts, part, this.numbering);
    this.selected = this.ranges.add(xml.createRange());
    this.selected.setStart(body, 0);
    this.selected.collapse(true);
  }

  /** Counts up with every change of the document. */
  get version(): number {
    return this.changes;
  }

  get selectionVersion(): number {
    return this.selections;
  }

  get selection(): Range {
    return this.selected;
  }

  select(range: Range): void {
    this.selected = this.ranges.add(range);
    this.selections += 1;
  }

  /**
   * Everything that writes goes through here: it is refused in a document that is read-only or protected, and where one of
   * the places that it is about is locked.
   */
  edit<T>(change: () => T, ...places: readonly Node[]): T {
    this.checkWritable();
    for (const place of places) checkEditable(place);
    for (const place of places) dropFallback(place);
    try {
      const made = change();
      this.afterEdit();
      return made;
    } finally {
      this.invalidate();
      this.parts.markChanged(this.part);
    }
  }

  private checkWritable(): void {
    if (this.settings.readOnly || this.isProtected) throw new WordError("AccessDenied", "The document is read-only");
    if (!this.batch || this.settings.refuseWrite === 0) return;
    this.settings.refuseWrite -= 1;
    if (this.settings.refuseWrite === 0) throw new WordError("GeneralException", "The action is refused");
  }

  /**
   * Whether the document is protected so that its content cannot be edited (17.15.1.29). That custom XML parts cannot be
   * written either is a guess; stretches that are excepted for some (w:permStart) are not.
   */
  get isProtected(): boolean {
    return ["readOnly", "comments", "forms"].includes(this.protection);
  }

  private get protection(): string {
    const found = child(this.settingsXml()?.documentElement, "documentProtection");
    return (isTrue(attr(found, "enforcement")) && attr(found, "edit")) || "none";
  }

  /** Forgets where everything stands; for reading again in the middle of an edit. */
  invalidate(): void {
    this.changes += 1;
    this.known = null;
    this.ranges.refresh();
    this.found = { paragraphs: null, bookmarks: null };
  }

  /** Changes another part than the main one. */
  editPart(change: () => void): void {
    this.checkWritable();
    change();
    this.changes += 1;
  }

  /** All paragraphs of the body, those in tables too. */
  get paragraphs(): readonly Element[] {
    this.found.paragraphs ??= paragraphsIn(this.body);
    return this.found.paragraphs;
  }

  /** The bookmarks of the body, in document order. One without an end is none. */
  get bookmarks(): readonly Bookmark[] {
    this.found.bookmarks ??= findBookmarks(this.body);
    return this.found.bookmarks;
  }

  get positions(): Positions {
    this.known ??= new Positions(this.body, this.besides, this.readsDeleted);
    return this.known;
  }

  /** The texts beside the body; from now on positions are known in them too. */
  openStories(): readonly Element[] {
    const roots = this.stories.roots(this.body);
    if (roots.length !== this.besides.length || roots.some((root, index) => root !== this.besides[index])) {
      this.besides = roots;
      this.known = null;
    }
    return roots;
  }

  /** Word on the web counts tracked deletions as text (#1267), on Windows where they are shown inline (#2314). */
  get readsDeleted(): boolean {
    const { platform, faults } = this.settings;
    return platform === "web" || (isWindows(platform) && faults.includes("revisionsInline"));
  }

  get isTracking(): boolean {
    return this.protection === "trackedChanges" || isOn(this.settingsXml()?.documentElement, "trackRevisions");
  }

  set isTracking(on: boolean) {
    if (this.protection === "trackedChanges") throw new WordError("AccessDenied", "Changes are tracked by protection");
    this.editPart(() => {
      const part = ensureRelatedPart(this.parts, this.part, "settings");
      const root = (this.parts.xml(part) as Document).documentElement;
      if (on) putInOrder(root, make(root.ownerDocument, "trackRevisions"), ORDER.settings);
      else child(root, "trackRevisions")?.remove();
      this.parts.markChanged(part);
    });
  }

  styleOf(paragraph: Element): Element | null {
    const id = value(child(paragraph, "pPr"), "pStyle");
    return this.styles.get(id) ?? this.styles.default("paragraph");
  }

  /** Known once it is there: each edit asks for it. */
  private get settingsPart(): string | null {
    this.knownSettings ??= relatedPart(this.parts, this.part, "settings");
    return this.knownSettings;
  }

  private settingsXml(): Document | null {
    const part = this.settingsPart;
    return part === null ? null : this.parts.xml(part);
  }
}

/** Refuses a document with a part that the host would write into and that is no XML. Word opens none with such a part. */
function checkParts(parts: Package, documentPart: string): void {
  const related = ["styles", "numbering", "settings"].map((kind) => relatedPart(parts, documentPart, kind));
  for (const name of [relsName(documentPart), ...related])
    if (name !== null && parts.has(name) && !parts.xml(name)) throw new UnreadableFile("damaged");
}
