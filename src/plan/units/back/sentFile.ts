import { fileNameOf } from "../../file/fileNameOf";
import type { Plan } from "../../Plan";
import { knownUnits } from "../knownUnits";
import { withShared } from "../origin";
import { foldedName } from "../unitName";
import { comparedRows } from "./decidedRows";
import { unitFile } from "./unitFile";
import { unitOfFile } from "./unitOfFile";

/** A file for a unit, and the plan that knows what was sent. */
export interface SentFile {
  readonly plan: Plan;
  readonly file: Plan;
}

/** The file with these measures for a unit (see unitFile). Its rows are known as the same from then on, in both plans. */
export function sentFile(plan: Plan, unit: string, chosen: ReadonlySet<string>): SentFile {
  const id = knownUnits(plan).find(({ name }) => foldedName(name) === foldedName(unit))?.id ?? null;
  const to = { name: unit, id };
  const known = withShared(plan, comparedRows(unitFile(plan, to, chosen)));
  return { plan: known, file: unitFile(known, to, chosen) };
}

/** What a file for a unit is called: "til-solbakken-barnehage-2027-2030.xml". */
export function unitFileName(file: Plan): string {
  return `${fileNameOf(["til", unitOfFile(file) ?? "", file.meta.from, file.meta.to])}.xml`;
}
