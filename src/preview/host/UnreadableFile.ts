/** Why a file cannot be opened. */
export type UnreadableReason =
  /** Behind a password, or in Word 2003's format. */
  | "encrypted"
  /** Cut off, no archive at all, or with a part in it that cannot be read. */
  | "damaged"
  /** Unpacked larger than Word opens. */
  | "tooLarge"
  /** An archive of something else. */
  | "notWord";

const WORDS: Readonly<Record<UnreadableReason, string>> = {
  encrypted: "The file is encrypted, or made by Word 2003 or before",
  damaged: "The file is damaged, or not a Word document",
  tooLarge: "The file is too large",
  notWord: "The file is not a Word document",
};

/** A file that the host does not open. Nothing of it is kept. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, cause?: unknown) {
    super(WORDS[reason], { cause });
    this.name = "UnreadableFile";
    this.reason = reason;
  }
}
