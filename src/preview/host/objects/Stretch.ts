import { WordError } from "../protocol/WordError";
import { placeBeside } from "../model/blocks";
import { deleteStretch } from "../model/deleteContent";
import { insertText } from "../model/insertText";
import { beforeTablesGo, placeAtBlocks } from "../model/placeContent";
import { storyOf } from "../model/stories";
import { coveredBlocks, coveredElements } from "../model/coveredBlocks";
import { writeFlatOpc } from "../model/flatOpc";
import { isW } from "../xml/wml";
import type { Location } from "./BlockInserter";
import { ContentInserter } from "./ContentInserter";
import type { Located } from "./Located";

/** A stretch of the document: a DOM range that lives on while the document changes. */
export abstract class Stretch extends ContentInserter {
  protected readonly blockLocations = ["Before", "After"] as const;
  protected readonly contentLocations = ["Replace", "Start", "End", "Before", "After"] as const;
  protected range: Range;

  constructor(make: Located["make"], range: Range) {
    super(make);
    this.range = range;
  }

  protected get inside(): Node {
    const { startContainer, startOffset } = this.range;
    return startContainer.childNodes[startOffset] ?? startContainer.lastChild ?? startContainer;
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
    let [paragraph, offset] = this.edge(where === "End" || where === "After" ? "end" : "start");
    if (where === "Replace") {
      deleteStretch(this.model, ...this.stretch);
      this.model.invalidate();
      if (!paragraph.isConnected) [paragraph, offset] = this.edge("start");
    }
    const inserted = insertText(this.model, paragraph, offset, text);
    if (where === "Replace") this.range = inserted.cloneRange();
    return inserted;
  }

  protected placeContent(blocks: readonly Element[], where: Location): Range {
    const place = where === "Replace" ? where : where === "Start" || where === "Before" ? "Start" : "End";
    const covered = this.blocks;
    if (place === "Replace") beforeTablesGo(this.model, covered);
    return placeAtBlocks(this.model, blocks, covered, place);
  }

  override GetOoxml(): string {
    return writeFlatOpc(this.model.parts, this.model.part, coveredElements(this.model, ...this.stretch));
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
