import { WordError } from "../../protocol/WordError";
import { placeBeside } from "../../model/text/blocks";
import { deleteRuns, deleteStretch } from "../../model/text/deleteContent";
import { edgePoint, inlinePoint, pointAfter, runsOf } from "../../model/text/inline";
import { insertAt, insertText } from "../../model/text/insertText";
import { beforeTablesGo, placeAtBlocks } from "../../model/text/placeContent";
import { setBoundaries, settleRange, type Point } from "../../model/text/settleRange";
import { storyOf } from "../../model/text/stories";
import { coveredBlocks, coveredElements } from "../../model/text/coveredBlocks";
import { writeFlatOpc } from "../../model/package/flatOpc";
import { isW } from "../../xml/wml";
import type { Location } from "../BlockInserter";
import { ContentInserter } from "../ContentInserter";
import type { Located } from "../Located";

/** A stretch of the document: a DOM range that lives on while the document changes. */
export abstract class Stretch extends ContentInserter {
  protected readonly blockLocations = ["Before", "After"] as const;
  protected readonly contentLocations = ["Replace", "Start", "End", "Before", "After"] as const;
  protected readonly range: Range;

  constructor(make: Located["make"], range: Range) {
    super(make);
    this.range = this.model.ranges.add(range);
  }

  protected get inside(): Node {
    const { commonAncestorContainer: common, startContainer, startOffset } = this.range;
    if (startContainer === common) return common.childNodes[startOffset] ?? common.lastChild ?? common;
    let at = startContainer;
    while (at.parentNode && at.parentNode !== common) at = at.parentNode;
    return at;
  }

  toRange(): Range {
    return this.range;
  }

  protected override edit<T>(change: () => T): T {
    return this.model.edit(change, this.range.startContainer, this.range.endContainer);
  }

  /** First and last position, counted from the document's start. */
  get stretch(): readonly [number, number] {
    const { startContainer, startOffset, endContainer, endOffset } = this.range;
    const { positions } = this.model;
    return [positions.of(startContainer, startOffset), positions.of(endContainer, endOffset)];
  }

  /** The text that the range is in: the body, a header, a text box. */
  get story(): Element {
    return storyOf(this.model.body, this.range.startContainer);
  }

  protected get touched(): Element[] {
    return this.model.positions.paragraphsBetween(...this.stretch);
  }

  protected placeBlocks(blocks: readonly Element[], where: "Before" | "After"): void {
    placeBeside(this.model, blocks, this.blocks.at(where === "Before" ? 0 : -1) as Element, where);
  }

  protected likeAt(where: "Before" | "After"): Element | null {
    const beside = this.blocks.at(where === "Before" ? 0 : -1);
    return isW(beside, "p") ? beside : null;
  }

  protected placeText(text: string, where: Location): Range {
    settleRange(this.range, this.model.readsDeleted);
    if (where === "Replace") return this.replaceText(text);
    const side = where === "End" || where === "After" ? "end" : "start";
    const point = edgePoint(this.model, this.range, side) ?? inlinePoint(this.model, ...this.edge(side));
    return this.takeIn(insertAt(this.model, point, text), where);
  }

  /** The new text stands where the old did, in the format of its beginning. */
  private replaceText(text: string): Range {
    const old = runsOf(this.model, this.range);
    const [first] = old ?? [];
    if (!old || !first) {
      this.deleteText();
      this.model.invalidate();
      return this.takeIn(insertText(this.model, ...this.edge("start"), text), "Replace");
    }
    const siblings = old.filter((run) => run.parentElement === first.parentElement);
    const { paragraph, parent, before } = pointAfter((this.model.isTracking ? old : siblings).at(-1) ?? first);
    const place = this.model.xml.createComment("");
    this.model.ranges.put([place], parent, before);
    deleteRuns(this.model, old);
    const point = { paragraph, parent: place.parentElement as Element, before: place };
    const inserted = this.takeIn(insertAt(this.model, point, text, first), "Replace");
    place.remove();
    return inserted;
  }

  protected deleteText(): void {
    settleRange(this.range, this.model.readsDeleted);
    const runs = runsOf(this.model, this.range);
    if (runs) deleteRuns(this.model, runs);
    else deleteStretch(this.model, ...this.stretch);
  }

  protected placeContent(blocks: readonly Element[], where: Location): Range {
    const place = where === "Replace" ? where : where === "Start" || where === "Before" ? "Start" : "End";
    const covered = this.blocks;
    if (place === "Replace") beforeTablesGo(this.model, covered);
    return this.takeIn(placeAtBlocks(this.model, blocks, covered, place), where);
  }

  override GetOoxml(): string {
    return writeFlatOpc(this.model.parts, this.model.part, coveredElements(this.model, ...this.stretch));
  }

  /** Start and End are "included as part of the modified object", Before and After are not (Word.InsertLocation). */
  private takeIn(inserted: Range, where: Location): Range {
    const { range } = this;
    const start: Point = [inserted.startContainer, inserted.startOffset];
    const end: Point = [inserted.endContainer, inserted.endOffset];
    if (where === "Replace") setBoundaries(range, start, end);
    else if (where === "Start" && range.comparePoint(...start) < 0) range.setStart(...start);
    else if (where === "End" && range.comparePoint(...end) > 0) range.setEnd(...end);
    else if (where === "Before" && range.comparePoint(...end) >= 0) range.setStart(...end);
    else if (where === "After" && range.comparePoint(...start) <= 0) range.setEnd(...start);
    return inserted;
  }

  protected get blocks(): readonly Element[] {
    return coveredBlocks(this.model, ...this.stretch);
  }

  private edge(side: "start" | "end"): [paragraph: Element, offset: number] {
    const [start, end] = this.stretch;
    const { positions } = this.model;
    const paragraph = this.touched.at(side === "start" ? 0 : -1);
    if (!paragraph) throw new WordError("GeneralException", "The range is nowhere");
    const limit = positions.end(paragraph) - 1;
    return [paragraph, Math.min(side === "start" ? start : end, limit) - positions.start(paragraph)];
  }
}
