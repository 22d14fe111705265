import { WordError } from "../../protocol/WordError";
import { supports } from "../../requirementSets";
import { bookmarkTouches, checkBookmarkName, insertBookmark } from "../../model/bookmarks";
import { insertComment } from "../../model/comments";
import { setLanguage } from "../../model/styles/characterFormat";
import { setCharacterStyle, setParagraphStyle } from "../../model/styles/formatting";
import { runsBetween } from "../../model/text/inline";
import { all } from "../../xml/wml";
import { isRichText } from "../../model/controls/contentControls";
import { compareLocations, equalOnWeb } from "../../model/text/compareLocations";
import { storyOf } from "../../model/text/stories";
import { rangesOf, searchText } from "../../model/text/searchText";
import { settleRange } from "../../model/text/settleRange";
import { textOf } from "../../model/text/textPieces";
import { refuseControlEdge, wrapPart, wrapStretch } from "../../model/text/wrapStretch";
import { checkControlType, oneOf, orNotFound, textArgument } from "../arguments";
import { Comment } from "../Comment";
import { SearchOptions } from "./SearchOptions";
import { Stretch } from "./Stretch";
import type {
  ContentControlObject,
  ContentControlCollectionObject,
  ParagraphObject,
  ParagraphCollectionObject,
  RangeCollectionObject,
  TableCollectionObject,
  WordRangeObject,
} from "../ObjectFactory";

/** The languages that Word.LanguageId names, as far as the host knows them. */
const LANGUAGES = { NorwegianBokmol: "nb-NO", NorwegianNynorsk: "nn-NO" } as const;

/** Word.Range: a stretch of the document that moves with its text. */
export class WordRange extends Stretch {
  readonly wireName = "Range";
  readonly scalars = ["Style", "Text", "IsEmpty", "StyleBuiltIn"];
  get Text(): string {
    const [start, end] = this.stretch;
    const { positions } = this.model;
    if (start === end) return "";
    return this.touched
      .map((paragraph) => {
        const from = positions.start(paragraph);
        return textOf(paragraph, this.model.readsDeleted).slice(Math.max(0, start - from), Math.max(0, end - from));
      })
      .join("\r");
  }

  get IsEmpty(): boolean {
    const [start, end] = this.stretch;
    return start === end;
  }

  get Style(): string {
    return this.common((paragraph) => paragraph.Style);
  }

  set Style(name: string) {
    this.edit(() => {
      const styles = this.model.styles;
      const paragraphStyle = styles.idOfName(textArgument(name, "style"), "paragraph");
      this.applyStyle(paragraphStyle, paragraphStyle === null ? styles.idOfName(name, "character") : null, name);
    });
  }

  get StyleBuiltIn(): string {
    return this.common((paragraph) => paragraph.StyleBuiltIn);
  }

  set StyleBuiltIn(name: string) {
    this.edit(() => {
      const styles = this.model.styles;
      const paragraphStyle = styles.idOfBuiltIn(textArgument(name, "styleBuiltIn"), "paragraph");
      this.applyStyle(paragraphStyle, paragraphStyle === null ? styles.idOfBuiltIn(name, "character") : null, name);
    });
  }

  /** WordApiDesktop 1.3. */
  set LanguageId(id: unknown) {
    if (!supports(this.model.settings.platform, "WordApiDesktop", "1.3"))
      throw new WordError("ApiNotFound", "Range has no LanguageId");
    const language = LANGUAGES[oneOf(id, "languageId", ["NorwegianBokmol", "NorwegianNynorsk"])];
    this.edit(() => {
      for (const paragraph of this.touched) setLanguage(this.runsIn(paragraph), language);
    });
  }

  get Paragraphs(): ParagraphCollectionObject {
    return this.make.paragraphs(() => this.touched);
  }

  get ContentControls(): ContentControlCollectionObject {
    return this.make.contentControls(() => this.within("sdt").filter(isRichText));
  }

  get Tables(): TableCollectionObject {
    return this.make.tables(() => this.within("tbl"));
  }

  GetRange(location: unknown): WordRangeObject {
    const where = oneOf(location, "rangeLocation", ["Whole", "Start", "End", "After", "Content"], true);
    const range = this.range.cloneRange();
    if (where === "Start") range.collapse(true);
    if (where === "End" || where === "After") range.collapse(false);
    return this.make.range(range);
  }

  GetBookmarks(includeHidden?: unknown, includeAdjacent?: unknown): string[] {
    const [start, end] = this.stretch;
    return this.model.bookmarks
      .filter((bookmark) => includeHidden === true || !bookmark.name.startsWith("_"))
      .filter((bookmark) => bookmarkTouches(this.model, bookmark, [start, end], includeAdjacent === true))
      .map((bookmark) => bookmark.name);
  }

  /** That Word refuses one in locked content, as it does everything else, is a guess. */
  InsertBookmark(name: unknown): void {
    const wanted = textArgument(name, "name");
    checkBookmarkName(wanted);
    this.edit(() => {
      insertBookmark(this.model, wanted, ...this.stretch);
    });
  }

  /** Where it is refused: as any other edit, a guess. */
  InsertComment(text: unknown): Comment {
    const content = textArgument(text, "commentText");
    return this.edit(() => new Comment(this.make, insertComment(this.model, content, ...this.stretch), content));
  }

  InsertContentControl(type?: unknown): ContentControlObject {
    checkControlType(type);
    return this.edit(() => {
      settleRange(this.range, this.model.readsDeleted);
      refuseControlEdge(this.model, this.range, () => this.stretch);
      return this.make.contentControl(wrapPart(this.model, this.range) ?? wrapStretch(this.model, ...this.stretch));
    });
  }

  Delete(): void {
    this.edit(() => {
      this.deleteText();
    });
  }

  Clear(): void {
    this.Delete();
  }

  CompareLocationWith(other: unknown): string {
    const range = this.other(other);
    if (this.story !== range.story) return "Unrelated";
    const relation = compareLocations(this.stretch, range.stretch);
    const isWeb = this.model.settings.platform === "web";
    return isWeb && relation === "Equal" ? equalOnWeb(this.range, range.range) : relation;
  }

  ExpandTo(other: unknown): WordRangeObject {
    return orNotFound(this.ExpandToOrNullObject(other), "The union");
  }

  ExpandToOrNullObject(other: unknown): WordRangeObject | null {
    return this.combine(this.other(other), "union");
  }

  IntersectWith(other: unknown): WordRangeObject {
    return orNotFound(this.IntersectWithOrNullObject(other), "The intersection");
  }

  IntersectWithOrNullObject(other: unknown): WordRangeObject | null {
    return this.combine(this.other(other), "intersection");
  }

  Search(text: unknown, options: unknown): RangeCollectionObject {
    const wanted = textArgument(text, "searchText");
    if (wanted === "" || wanted.length > 255)
      throw new WordError("SearchStringInvalidOrTooLong", "Search takes 1 to 255 characters");
    const flags = options instanceof SearchOptions ? options : new SearchOptions();
    const [start, end] = this.stretch;
    const { positions } = this.model;
    const hits = searchText(this.model, this.touched, wanted, flags.flags);
    const inside = hits.filter(
      (hit) => positions.start(hit.paragraph) + hit.from >= start && positions.start(hit.paragraph) + hit.to <= end,
    );
    return this.make.ranges(rangesOf(this.model, inside));
  }

  GetReviewedText(version: unknown): string {
    const original = oneOf(version, "changeTrackingVersion", ["Current", "Original"], true) === "Original";
    if (original) throw new WordError("ApiNotFound", "getReviewedText Original");
    return this.touched.map((paragraph) => textOf(paragraph, false)).join("\r");
  }

  private other(range: unknown): WordRange {
    if (!(range instanceof WordRange)) throw new WordError("InvalidArgument", "The argument is not a range");
    return range;
  }

  private combine(other: WordRange, how: "union" | "intersection"): WordRangeObject | null {
    if (this.story !== other.story) return null;
    const [mine, theirs] = [this.stretch, other.stretch];
    if (how === "intersection" && (mine[0] > theirs[1] || theirs[0] > mine[1])) return null;
    const first = mine[0] <= theirs[0] === (how === "union") ? this.range : other.range;
    const last = mine[1] >= theirs[1] === (how === "union") ? this.range : other.range;
    const range = first.cloneRange();
    range.setEnd(last.endContainer, last.endOffset);
    return this.make.range(range);
  }

  private within(name: string): Element[] {
    const [start, end] = this.stretch;
    const { positions } = this.model;
    const story = this.story;
    const found = all(story, name).filter((element) => storyOf(this.model.body, element) === story);
    if (start === 0 && end === positions.length) return found;
    return found.filter((element) => positions.start(element) >= start && positions.end(element) <= end);
  }

  private common(ask: (paragraph: ParagraphObject) => string): string {
    const answers = new Set(this.touched.map((paragraph) => ask(this.make.paragraph(paragraph))));
    return answers.size === 1 ? ([...answers][0] ?? "") : "";
  }

  private applyStyle(paragraphStyle: string | null, characterStyle: string | null, name: string): void {
    if (paragraphStyle === null && characterStyle === null)
      throw new WordError("InvalidArgument", `There is no style ${name}`);
    for (const paragraph of this.touched) {
      if (paragraphStyle !== null) setParagraphStyle(paragraph, paragraphStyle);
      else if (characterStyle !== null) setCharacterStyle(this.runsIn(paragraph), characterStyle);
    }
  }

  /** The runs of a paragraph that the range covers, cut where it begins and ends. */
  private runsIn(paragraph: Element): Element[] {
    const [start, end] = this.stretch;
    const { positions } = this.model;
    const from = positions.start(paragraph);
    const to = Math.min(end, positions.end(paragraph) - 1);
    return runsBetween(this.model, paragraph, Math.max(0, start - from), to - from);
  }
}
