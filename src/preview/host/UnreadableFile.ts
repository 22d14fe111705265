/** Why a file cannot be opened. */
export type UnreadableReason =
  /** Behind a password, or in Word 2003's format. */
  | "encrypted"
  /** Cut off, or no archive at all. */
  | "damaged"
  /** In the strict form of Open XML. */
  | "strict"
  /** An archive of something else. */
  | "notWord";

const WORDS: Readonly<Record<UnreadableReason, string>> = {
  encrypted: "The file is encrypted, or made by Word 2003 or before",
  damaged: "The file is damaged, or not a Word document",
  strict: "The file is a strict Open XML document",
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
