/** A part does not hold what its version promises. Caught by decodeParts, which turns it into a warning. */
export class PartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PartError";
  }
}
