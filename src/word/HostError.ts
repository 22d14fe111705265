/** Our own codes for what Word can refuse. The pane has the words for each, with what the user can do. */
export type HostErrorCode =
  /** The document is read-only, protected, or opened in viewing mode. */
  | "readOnly"
  /** Something that we had just read was gone when we wrote. */
  | "changedMeanwhile"
  /** Word does not have the call: too old a version. */
  | "notSupported"
  /** Too much for one request. */
  | "tooLarge"
  /** Word is busy: a dialog is open, or another request runs. */
  | "busy"
  /** The browser, or the user, does not let a dialog come up. */
  | "popupBlocked"
  /** Word did not answer. */
  | "noConnection"
  /** Anything else. */
  | "unknown";

/** Word refused. `cause` is Office's own error. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, cause: unknown) {
    super(`Word: ${code}`, { cause });
    this.name = "HostError";
    this.code = code;
  }
}
