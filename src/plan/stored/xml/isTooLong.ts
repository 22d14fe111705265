import { NAMESPACE } from "./namespace";

/** The most rows, measures and answers of one part. No plan has a tenth of them. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 1_000;

/** Whether a part has more than is read. */
export function isTooLong(root: Element): boolean {
  const count = (name: string) => root.getElementsByTagNameNS(NAMESPACE, name).length;
  return Math.max(root.childElementCount, count("row")) > MOST_ROWS || count("column") > MOST_COLUMNS;
}
