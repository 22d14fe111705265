import type { PartName } from "./PartName";

/** A part of the plan has grown beyond what can be kept in a document. Nothing was written. */
export class PartTooLarge extends Error {
  readonly part: PartName;

  constructor(part: PartName, bytes: number) {
    super(`The part ${part} has ${bytes} bytes`);
    this.name = "PartTooLarge";
    this.part = part;
  }
}
