import { VERSION } from "../content/version";
import { officeFacts } from "../word/office/officeFacts";
import { errorFacts } from "./errorFacts";
import { lastFailures } from "./failures";

const MOST_KINDS = 5;

/** What a report of failures is made of: codes, versions and names of files. No word of the user's is in any of it. */
export interface FailureReport {
  readonly version: string;
  /** In UTC, to the minute. */
  readonly time: string;
  readonly platform: string;
  readonly sets: string;
  readonly languages: string;
  readonly isReadOnly: boolean;
  readonly isOnline: boolean;
  readonly browser: string;
  /** A line for each kind of failure, the latest last. */
  readonly failures: readonly string[];
}

/** What failed last, and in which Word. `now` is the time of the report. */
export function failureReport(now: Date): FailureReport {
  const office = officeFacts();
  return {
    version: VERSION,
    time: `${now.toISOString().slice(0, 16)}Z`,
    platform: joined(office.platform, office.version),
    sets: office.sets.join(", "),
    languages: joined(office.displayLanguage, office.contentLanguage),
    isReadOnly: office.isReadOnly,
    isOnline: navigator.onLine,
    browser: navigator.userAgent,
    failures: lastKinds(),
  };
}

/** What is tried again and again fails alike: each kind of failure is told once. */
function lastKinds(): readonly string[] {
  const lines = lastFailures().map((failure) => errorFacts(failure).join(", "));
  return [...new Set(lines.toReversed())].slice(0, MOST_KINDS).reverse();
}

function joined(...values: readonly (string | null)[]): string {
  return values.filter((value) => value !== null).join(" ");
}
