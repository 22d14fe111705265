/** Why Statistics Norway has not answered with figures. Each has words of its own (figuresStrings). */
export const SSB_FAILURES = [
  /** Not reached, or cut off. */
  "noConnection",
  /** IT has switched it off. */
  "switchedOff",
  /** Too many calls from the whole municipality's address: it has a limit by the minute. */
  "busy",
  /** Tables are being updated, as at 05:00 and 11:30. */
  "closed",
  "tooSlow",
  "unknownTable",
  /** The table is there, and the municipality or another code is not. */
  "unknownValue",
  /** A variable or a codelist has another name now, or must be chosen. */
  "changedTable",
  "discontinued",
  "tooMuch",
  /** What was sent is not understood, and nothing more is said. */
  "refused",
  /** What came is no figures. */
  "unreadable",
  /** The figures are there, and those of the municipality are missing, confidential or yet to be revised. */
  "noFigures",
] as const;

export type SsbFailure = (typeof SSB_FAILURES)[number];

/** By the title of an error: `detail` is mostly absent, and `status` in the body may differ from the answer's. */
const TITLES: Readonly<Record<string, SsbFailure>> = {
  "Non-existent table": "unknownTable",
  "Non-existent value": "unknownValue",
  "Missing selection for mandantory variable": "changedTable",
  "Missing selection for mandatory variable": "changedTable",
  "Non-existent variable": "changedTable",
  "Non-existent codelist": "changedTable",
  "Illegal selection expression": "refused",
  "Too many cells selected": "tooMuch",
};

/** By the status of an answer without a title. */
const STATUSES: Readonly<Record<number, SsbFailure>> = {
  403: "switchedOff",
  404: "refused",
  429: "busy",
  503: "closed",
};

/** What an answer that is no success says. */
export function failureOf(status: number, body: string): SsbFailure {
  return TITLES[titleOf(body)] ?? STATUSES[status] ?? "refused";
}

function titleOf(body: string): string {
  try {
    const error: unknown = JSON.parse(body);
    const title = typeof error === "object" && error !== null && "title" in error ? error.title : "";
    return typeof title === "string" ? title : "";
  } catch {
    return "";
  }
}
