import { readFlatOpc, writeFlatOpc } from "../model/package/flatOpc";
import { importBlocks } from "../model/import/importBlocks";
import type { Package } from "../model/package/Package";
import { inlinePictures, newPicture, sizeOfPng } from "../model/pictures";
import { storyOf } from "../model/text/stories";
import { all, child, isW } from "../xml/wml";
import { oneOf, textArgument } from "./arguments";
import { BlockInserter, type Location } from "./BlockInserter";
import { insertedFile } from "./insertedFile";
import type { InlinePictureCollectionObject, InlinePictureObject, WordRangeObject } from "./ObjectFactory";

/** U+FFFC, the character that stands for an object in a text. */
const OBJECT = "\uFFFC";

/** An object that also takes text, OOXML and whole documents. */
export abstract class ContentInserter extends BlockInserter {
  protected abstract readonly contentLocations: readonly Location[];
  protected get pictureLocations(): readonly Location[] {
    return this.contentLocations;
  }
  /** Puts text there and gives a range around it. */
  protected abstract placeText(text: string, where: Location): Range;
  /** Puts the blocks of another document there and gives a range around them. */
  protected abstract placeContent(blocks: readonly Element[], where: Location): Range;
  /** The blocks that GetOoxml answers. */
  protected abstract get blocks(): readonly Element[];

  InsertText(text: unknown, location: unknown): WordRangeObject {
    const where = oneOf(location, "insertLocation", this.contentLocations);
    const content = textArgument(text, "text");
    return this.write(where, () => this.make.range(this.placeText(content, where)));
  }

  InsertOoxml(ooxml: unknown, location: unknown): WordRangeObject {
    const where = oneOf(location, "insertLocation", this.contentLocations);
    return this.insertDocument(readFlatOpc(textArgument(ooxml, "ooxml")), where);
  }

  InsertFileFromBase64(base64: unknown, location: unknown): WordRangeObject {
    const where = oneOf(location, "insertLocation", this.contentLocations);
    const opened = insertedFile(this.model, base64);
    return this.insertDocument(opened, where, this.model.settings.platform === "mac");
  }

  /** The picture goes in where a character of a text would. */
  InsertInlinePictureFromBase64(base64: unknown, location: unknown): InlinePictureObject {
    const where = oneOf(location, "insertLocation", this.pictureLocations);
    const picture = textArgument(base64, "base64EncodedImage");
    sizeOfPng(picture);
    return this.write(where, () => {
      const { startContainer, startOffset } = this.placeText(OBJECT, where);
      const inserted = (startContainer.childNodes[startOffset] ?? startContainer.parentNode) as Element;
      const text = isW(inserted, "t") ? inserted : (all(inserted, "t")[0] as Element);
      const drawing = newPicture(this.model, picture);
      this.model.ranges.replace(text, drawing);
      return this.make.picture(drawing);
    });
  }

  get InlinePictures(): InlinePictureCollectionObject {
    return this.make.pictures(() => {
      const range = this.toRange();
      return inlinePictures(storyOf(this.model.body, this.inside)).filter((drawing) => range.intersectsNode(drawing));
    });
  }

  GetOoxml(): string {
    return writeFlatOpc(this.model.parts, this.model.part, this.blocks);
  }

  /** On Mac the last paragraph of a file loses its style (#3222). */
  private insertDocument(source: Package, where: Location, losesStyle = false): WordRangeObject {
    return this.write(where, () => {
      const blocks = importBlocks(this.model, source);
      const last = blocks.at(-1);
      if (losesStyle && isW(last, "p")) child(child(last, "pPr"), "pStyle")?.remove();
      return this.make.range(this.placeContent(blocks, where));
    });
  }
}
