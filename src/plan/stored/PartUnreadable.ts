import type { PartName } from "./PartName";

/** A part of the plan could not be read again if it were kept like this. Nothing was written. */
export class PartUnreadable extends Error {
  constructor(part: PartName) {
    super(`The part ${part} could not be read again`);
    this.name = "PartUnreadable";
  }
}
