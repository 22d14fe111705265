import { fontSize, setFontSize } from "../../model/styles/characterFormat";
import { WordError } from "../../protocol/WordError";
import { numberArgument } from "../arguments";
import type { ObjectFactory } from "../ObjectFactory";
import { WordObject } from "../WordObject";

/** The largest font size that Word takes, in points. */
const LARGEST = 1638;

/** Word.Font: of all text in some paragraphs. */
export class Font extends WordObject {
  readonly wireName = "Font";
  readonly scalars = ["Size"];
  private readonly paragraphs: () => readonly Element[];

  constructor(make: ObjectFactory, paragraphs: () => readonly Element[]) {
    super(make);
    this.paragraphs = paragraphs;
  }

  get Size(): number | null {
    return fontSize(this.paragraphs());
  }

  set Size(size: number | null) {
    const wanted = numberArgument(size, "size");
    if (wanted < 1 || wanted > LARGEST) throw new WordError("InvalidArgument", `size ${wanted}`);
    this.model.edit(() => {
      setFontSize(this.paragraphs(), wanted);
    });
  }
}
