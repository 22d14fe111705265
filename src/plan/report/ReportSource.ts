import type { ReportTexts } from "../../content/decision/reportTexts";
import type { Language } from "../../content/Language";
import type { YearReport } from "./yearReport";

/** What a part of the report is made of. */
export interface ReportSource {
  readonly report: YearReport;
  readonly texts: ReportTexts;
  readonly language: Language;
}
