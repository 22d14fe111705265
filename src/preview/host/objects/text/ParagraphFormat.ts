import { WordError } from "../../protocol/WordError";
import {
  effective,
  ensureProperties,
  listOf,
  outlineLevel,
  points,
  setCharacterStyle,
  setParagraphStyle,
  setPoints,
} from "../../model/styles/formatting";
import { runsBetween } from "../../model/text/inline";
import { lengthOf } from "../../model/text/deleteContent";
import { ORDER } from "../../xml/order";
import { make, putInOrder, value } from "../../xml/wml";
import { numberArgument, oneOf, textArgument } from "../arguments";
import { ContentInserter } from "../ContentInserter";
import type { Located } from "../Located";

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

/** How a paragraph looks: its style, level, alignment and spacing. */
export abstract class ParagraphFormat extends ContentInserter {
  readonly element: Element;

  constructor(make: Located["make"], element: Element) {
    super(make);
    this.element = element;
  }

  get Style(): string {
    return this.model.styles.localName(this.model.styleOf(this.element));
  }

  set Style(name: string) {
    this.edit(() => {
      const wanted = textArgument(name, "style");
      this.applyStyle((type) => this.model.styles.idOfName(wanted, type), name);
    });
  }

  get StyleBuiltIn(): string {
    return this.model.styles.builtInName(this.model.styleOf(this.element));
  }

  set StyleBuiltIn(name: string) {
    this.edit(() => {
      const wanted = textArgument(name, "styleBuiltIn");
      this.applyStyle((type) => this.model.styles.idOfBuiltIn(wanted, type), name);
    });
  }

  get OutlineLevel(): number {
    return outlineLevel(this.model, this.element);
  }

  set OutlineLevel(level: number) {
    const wanted = numberArgument(level, "outlineLevel");
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 10) {
      throw new WordError("InvalidArgument", `outlineLevel ${wanted}`);
    }
    this.setProperty("outlineLvl", wanted - 1);
  }

  get IsListItem(): boolean {
    return listOf(this.model, this.element) !== null;
  }

  get Alignment(): string {
    return ALIGNMENTS[effective(this.model, this.element, "jc", (pPr) => value(pPr, "jc")) ?? "left"] ?? "Unknown";
  }

  set Alignment(alignment: string) {
    const wanted = oneOf(alignment, "alignment", ["Left", "Centered", "Right", "Justified"]);
    this.setProperty("jc", { Left: "left", Centered: "center", Right: "right", Justified: "both" }[wanted]);
  }

  get SpaceBefore(): number {
    return points(this.model, this.element, "spacing", "before");
  }

  set SpaceBefore(size: number) {
    this.setSize("spacing", "before", size);
  }

  get SpaceAfter(): number {
    return points(this.model, this.element, "spacing", "after");
  }

  set SpaceAfter(size: number) {
    this.setSize("spacing", "after", size);
  }

  get LineSpacing(): number {
    return points(this.model, this.element, "spacing", "line") || 12;
  }

  get LeftIndent(): number {
    return points(this.model, this.element, "ind", "left");
  }

  set LeftIndent(size: number) {
    this.setSize("ind", "left", size);
  }

  get RightIndent(): number {
    return points(this.model, this.element, "ind", "right");
  }

  get FirstLineIndent(): number {
    return points(this.model, this.element, "ind", "firstLine") - points(this.model, this.element, "ind", "hanging");
  }

  get LineUnitBefore(): number {
    return points(this.model, this.element, "spacing", "beforeLines") / 5;
  }

  get LineUnitAfter(): number {
    return points(this.model, this.element, "spacing", "afterLines") / 5;
  }

  private setSize(element: string, attribute: string, size: number): void {
    const wanted = numberArgument(size, attribute);
    this.edit(() => {
      setPoints(this.element, element, attribute, wanted);
    });
  }

  private setProperty(name: string, content: string | number): void {
    this.edit(() => {
      putInOrder(ensureProperties(this.element), make(this.model.xml, name, { val: content }), ORDER.pPr);
    });
  }

  /** A style of characters goes to the paragraph's text. */
  private applyStyle(find: (type: "paragraph" | "character") => string | null, name: string): void {
    const [style, ofText] = [find("paragraph"), find("character")];
    if (style !== null) setParagraphStyle(this.element, style);
    else if (ofText !== null)
      setCharacterStyle(runsBetween(this.model, this.element, 0, lengthOf(this.model, this.element)), ofText);
    else throw new WordError("InvalidArgument", `There is no style ${name}`);
  }
}
