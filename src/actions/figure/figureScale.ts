import { sizesPictures } from "../../word/office/sizesPictures";

/** Pixels in a point of a figure: 216 to the inch, sharp in print; where Word goes by the pixels, 96. */
export function figureScale(): number {
  return sizesPictures() ? 3 : 96 / 72;
}
