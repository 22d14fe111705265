import type { PicturePiece } from "../../document/Piece";

/** A picture in Word, with what it takes to write it again but its content. */
export interface PictureInWord {
  readonly picture: Word.InlinePicture;
  readonly altText: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** Queues a picture at the end of a paragraph, with its alternative text. */
export function queuePicture(paragraph: Word.Paragraph, { base64, altText, width, height }: PicturePiece): void {
  const picture = paragraph.insertInlinePictureFromBase64(base64, "End");
  picture.altTextDescription = altText;
  picture.lockAspectRatio = false;
  picture.width = width;
  picture.height = height;
  picture.lockAspectRatio = true;
}

/** Queues the reading of the first picture in a control or a range. After the next sync the function gives it, or null. */
export function queuePictureIn(control: Word.ContentControl | Word.Range): () => PictureInWord | null {
  const picture = control.inlinePictures.getFirstOrNullObject().load("altTextDescription,width,height");
  return () => {
    if (picture.isNullObject) return null;
    return { picture, altText: picture.altTextDescription, width: picture.width, height: picture.height };
  };
}

/** Queues another picture in the place of one. After the next sync the function gives the one that stood there. */
export function queueOtherPicture(inWord: PictureInWord, piece: PicturePiece): () => PicturePiece {
  const { picture, altText, width, height } = inWord;
  const read = { content: picture.getBase64ImageSrc() };
  queuePicture(picture.paragraph, piece);
  picture.delete();
  return () => ({ kind: "picture", text: "", base64: read.content.value, altText, width, height });
}
