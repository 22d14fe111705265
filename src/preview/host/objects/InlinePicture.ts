import { WordError } from "../protocol/WordError";
import { removeElement } from "../model/text/deleteContent";
import {
  carrierOf,
  isProportionLocked,
  keepsNaturalSize,
  lockProportion,
  pictureContent,
  pictureProperties,
  pictureSize,
  setPictureSize,
  type Size,
} from "../model/pictures";
import { removeRuns } from "../model/tracking";
import { closest, isW } from "../xml/wml";
import { numberArgument, oneOf, textArgument } from "./arguments";
import { Located } from "./Located";
import { rangeAround } from "./text/ranges";
import type { ParagraphObject, WordRangeObject } from "./ObjectFactory";

/** Word.InlinePicture: a picture that stands in line with the text. */
export class InlinePicture extends Located {
  readonly wireName = "InlinePicture";
  readonly scalars = ["AltTextDescription", "AltTextTitle", "Height", "LockAspectRatio", "Width"];
  private readonly drawing: Element;

  constructor(make: Located["make"], drawing: Element) {
    super(make);
    this.drawing = drawing;
  }

  protected get inside(): Node {
    return this.drawing;
  }

  toRange(): Range {
    return rangeAround(carrierOf(this.drawing));
  }

  get AltTextDescription(): string {
    return pictureProperties(this.drawing).getAttribute("descr") ?? "";
  }

  set AltTextDescription(text: string) {
    this.describe("descr", textArgument(text, "altTextDescription"));
  }

  get AltTextTitle(): string {
    return pictureProperties(this.drawing).getAttribute("title") ?? "";
  }

  set AltTextTitle(text: string) {
    this.describe("title", textArgument(text, "altTextTitle"));
  }

  get LockAspectRatio(): boolean {
    return isProportionLocked(this.drawing);
  }

  set LockAspectRatio(isLocked: boolean) {
    this.edit(() => {
      lockProportion(this.drawing, isLocked);
    });
  }

  get Width(): number {
    return this.size.width;
  }

  /** Points. That the height follows where the proportion is locked is a guess from what Word's own fields do. */
  set Width(width: number) {
    this.scale(lengthArgument(width, "width"), null);
  }

  get Height(): number {
    return this.size.height;
  }

  set Height(height: number) {
    this.scale(null, lengthArgument(height, "height"));
  }

  get Paragraph(): ParagraphObject {
    return this.make.paragraph(closest(this.drawing, "p") as Element);
  }

  GetRange(location: unknown): WordRangeObject {
    const where = oneOf(location, "rangeLocation", ["Whole", "Start", "End"], true);
    const range = this.toRange();
    if (where !== "Whole") range.collapse(where === "Start");
    return this.make.range(range);
  }

  GetBase64ImageSrc(): string {
    return pictureContent(this.model, this.drawing);
  }

  Delete(): void {
    this.edit(() => {
      const carrier = carrierOf(this.drawing);
      if (isW(carrier, "r")) removeRuns(this.model, [carrier]);
      else removeElement(carrier);
    });
  }

  private describe(name: "descr" | "title", text: string): void {
    this.edit(() => {
      pictureProperties(this.drawing).setAttribute(name, text);
    });
  }

  private scale(width: number | null, height: number | null): void {
    const now = this.size;
    const factor = width === null ? (height ?? now.height) / now.height : width / now.width;
    this.edit(() => {
      const scaled = { width: now.width * factor, height: now.height * factor };
      const changed = this.LockAspectRatio ? scaled : { width: width ?? now.width, height: height ?? now.height };
      if (keepsNaturalSize(this.model)) this.model.claimedSizes.set(this.drawing, changed);
      else setPictureSize(this.drawing, changed);
    });
  }

  private get size(): Size {
    return this.model.claimedSizes.get(this.drawing) ?? pictureSize(this.drawing);
  }
}

function lengthArgument(value: unknown, name: string): number {
  const length = numberArgument(value, name);
  if (length <= 0) throw new WordError("InvalidArgument", `${name} is ${length}`);
  return length;
}
