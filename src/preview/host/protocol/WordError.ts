/** The error codes of Word's JavaScript API that the host answers with. */
export type WordErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "ItemNotFound"
  | "NotAllowed"
  | "SearchStringInvalidOrTooLong";

/** Word refuses an action; the rest of its batch is not run. */
export class WordError extends Error {
  readonly code: WordErrorCode;

  constructor(code: WordErrorCode, message: string) {
    super(message);
    this.name = "WordError";
    this.code = code;
  }
}
