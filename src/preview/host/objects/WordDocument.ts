import { WordError } from "../protocol/WordError";
import { isRichText } from "../model/controls/contentControls";
import { isFallback } from "../model/text/stories";
import { bookmarkRange, checkBookmarkName, deleteBookmark, findBookmark } from "../model/bookmarks";
import { all } from "../xml/wml";
import { replaceDocument } from "../model/import/replaceDocument";
import { flagsArgument, oneOf, orNotFound, textArgument } from "./arguments";
import { insertedFile } from "./insertedFile";
import { CustomXmlPartCollection } from "./CustomXmlPartCollection";
import { DocumentProperties } from "./DocumentProperties";
import { WordObject } from "./WordObject";
import type { BodyObject, ContentControlCollectionObject, WordRangeObject } from "./ObjectFactory";
import { HostCollection, type HostObject } from "../protocol/HostObject";

/** Word.SectionCollection, as what is given of an inserted file: the host has no sections. */
class SectionCollection extends HostCollection<HostObject> {
  readonly wireName = "SectionCollection";

  get items(): readonly HostObject[] {
    throw new WordError("ApiNotFound", "SectionCollection.items");
  }

  itemAt(): HostObject {
    throw new WordError("ApiNotFound", "SectionCollection.getItem");
  }
}

/** Word.InsertFileOptions. */
const FILE_OPTIONS = [
  "importTheme",
  "importStyles",
  "importParagraphSpacing",
  "importPageColor",
  "importChangeTrackingMode",
  "importCustomProperties",
  "importCustomXmlParts",
  "importDifferentOddEvenPages",
] as const;

/** Word.Document */
export class WordDocument extends WordObject {
  readonly wireName = "Document";
  readonly scalars = ["Saved", "ChangeTrackingMode"];
  /** How Word keeps that in the file is not known: it is forgotten with the open document. */
  private tracksMineOnly = false;
  private savedVersion: number | null = null;

  get Body(): BodyObject {
    return this.make.body(this.model.body);
  }

  /** Those of headers, footers, notes and text boxes too. That those of the body come first is a guess. */
  get ContentControls(): ContentControlCollectionObject {
    return this.make.contentControls(() => {
      const stories = [this.model.body, ...this.model.openStories()];
      return [...new Set(stories.flatMap((story) => all(story, "sdt")))].filter(
        (control) => isRichText(control) && !isFallback(control),
      );
    });
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.make);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.make);
  }

  get Saved(): boolean {
    return !this.model.parts.isChanged || this.model.version === this.savedVersion;
  }

  get ChangeTrackingMode(): string {
    if (!this.model.isTracking) return "Off";
    return this.tracksMineOnly ? "TrackMineOnly" : "TrackAll";
  }

  set ChangeTrackingMode(mode: string) {
    const wanted = oneOf(mode, "changeTrackingMode", ["Off", "TrackAll", "TrackMineOnly"]);
    this.model.isTracking = wanted !== "Off";
    this.tracksMineOnly = wanted === "TrackMineOnly";
  }

  GetSelection(): WordRangeObject {
    return this.make.range(this.model.selection.cloneRange());
  }

  /** InvalidArgument for a name that no bookmark can have (#3702, by design). That it is so on each platform is a guess. */
  GetBookmarkRange(name: unknown): WordRangeObject {
    checkBookmarkName(textArgument(name, "name"));
    return orNotFound(this.GetBookmarkRangeOrNullObject(name), `The bookmark ${String(name)}`);
  }

  /** The web does not find those of headers, footers and notes (#6855). */
  GetBookmarkRangeOrNullObject(name: unknown): WordRangeObject | null {
    const bookmark = findBookmark(this.model, textArgument(name, "name"));
    const isInBody = bookmark?.start.ownerDocument === this.model.xml;
    if (!bookmark || (!isInBody && this.model.settings.platform === "web")) return null;
    return this.make.range(bookmarkRange(bookmark));
  }

  DeleteBookmark(name: unknown): void {
    const wanted = textArgument(name, "name");
    this.model.edit(() => {
      deleteBookmark(this.model, wanted);
    });
  }

  /** A file in place of all there is, with its headers and footers; the host does not play the other places. */
  InsertFileFromBase64(base64: unknown, location: unknown, options?: unknown): SectionCollection {
    const where = oneOf(location, "insertLocation", ["Replace", "Start", "End"]);
    const flags = flagsArgument(options, "insertFileOptions", FILE_OPTIONS);
    const file = insertedFile(this.model, base64);
    if (where !== "Replace") throw new WordError("ApiNotFound", `insertFileFromBase64 ${where}`);
    this.model.edit(() => {
      replaceDocument(this.model, file, flags);
    }, this.model.body);
    return new SectionCollection();
  }

  /** The preview writes no file before the user asks for it, and has no prompt. A document that has a name keeps that. */
  Save(behavior?: unknown, fileName?: unknown): void {
    const how = oneOf(behavior, "saveBehavior", ["Save", "Prompt"], true);
    if (how === "Prompt") throw new WordError("ApiNotFound", "save Prompt");
    if (fileName !== undefined) textArgument(fileName, "fileName");
    this.savedVersion = this.model.version;
  }
}
