import type { FailureReport } from "../../actions/failureReport";
import type { REPORT_STRINGS } from "../../content/strings/reportStrings";

/** A report as the text that the user copies, a line for each fact. `about` says by codes of ours what was going on. */
export function reportText(
  report: FailureReport,
  about: readonly string[],
  words: (typeof REPORT_STRINGS)["nb"],
): string {
  const yesNo = (is: boolean): string => (is ? words.yes : words.no);
  const failures = report.failures.map((failure, index) => [words.failure(index + 1), failure] as const);
  const lines = [
    [words.version, report.version],
    [words.time, report.time],
    [words.about, about.join(", ")],
    [words.platform, report.platform],
    [words.sets, report.sets],
    [words.languages, report.languages],
    [words.readOnly, yesNo(report.isReadOnly)],
    [words.online, yesNo(report.isOnline)],
    [words.browser, report.browser],
    ...failures,
  ] as const;
  const known = lines.filter(([, value]) => value !== "").map(([name, value]) => `${name}: ${value}`);
  return [words.title, ...known, ...(failures.length === 0 ? [words.none] : [])].join("\n");
}
