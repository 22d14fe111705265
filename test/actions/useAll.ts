import { scanDocument } from "../../src/actions/document/scanDocument";
import { undoLast } from "../../src/actions/undo/undoLast";
import type { StepId } from "../../src/content/StepId";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { documentXml } from "../linesOf";
import { openInWord } from "../openInWord";
import { blockElements } from "../owners";
import { PLACEHOLDER } from "./stepHeadings";
import { NO_PLAN, after, done, grid, head, insert, opened, para, point, writeActionPlan } from "./inPlan";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * What stands in the document beside our blocks, our bookmarks, lines that are nothing but the placeholder, and the empty
 * paragraph that Word keeps at the end.
 */
async function theirs(file: Uint8Array): Promise<string[]> {
  const xml = await documentXml(file);
  const all = (name: string): Element[] => [...xml.getElementsByTagNameNS(W, name)];
  for (const tag of all("tag")) if (tag.getAttributeNS(W, "val")?.startsWith("kplan:")) tag.closest("sdt")?.remove();
  const ours = all("bookmarkStart").filter((each) => each.getAttributeNS(W, "name")?.startsWith("_kplan_"));
  const ids = ours.map((each) => each.getAttributeNS(W, "id"));
  for (const line of blockElements(xml)) line.remove();
  for (const end of all("bookmarkEnd")) if (ids.includes(end.getAttributeNS(W, "id"))) end.remove();
  for (const start of ours) start.remove();
  for (const each of all("p")) if (isPlaceholder(each)) each.remove();
  const left = [...xml.documentElement.firstElementChild!.children];
  const last = left.findLastIndex((each) => each.localName !== "sectPr");
  if (left[last]?.localName === "p" && left[last].textContent === "") left.splice(last, 1);
  return left.map((each) => new XMLSerializer().serializeToString(each));
}

function isPlaceholder(paragraph: Element): boolean {
  const content = [...paragraph.children].filter((each) => each.localName !== "pPr");
  const section = paragraph.getElementsByTagNameNS(W, "sectPr").length > 0;
  return content.every((each) => each.localName === "r") && !section && paragraph.textContent === PLACEHOLDER;
}

/** Does with each step found what a user does, and looks after each deed whether all that is theirs is as it was. */
export async function useAll(
  file: Uint8Array,
): Promise<{ readonly found: readonly StepId[]; readonly saved: Uint8Array }> {
  const { host } = await openInWord(file);
  const before = await theirs(file);
  const same = async (): Promise<void> => {
    expect(await theirs(await host.save())).toEqual(before);
  };
  let state: Pick<Awaited<ReturnType<typeof opened>>, "plan" | "store"> = await opened();
  const found = await foundSteps();
  for (const id of found) {
    const first = done(await insert(state, id, [head("H"), para("T"), point("P"), grid(["a", "b"])]));
    await same();
    state = after(first, state);
    state = after(done(await undoLast(first.undo!, state.plan, state.store)), state);
    await same();
    state = after(done(await insert(state, id, [para("T"), point("P")])), state);
    state = after(done(await insert(state, id, [para("Ny"), head("H"), point("P"), grid(["a"])])), state);
    await same();
  }
  if (found.includes("s6")) {
    const plan = addMeasure(state.plan);
    done(await writeActionPlan({ plan, store: state.store }));
    await same();
  }
  const saved = await host.save();
  await openInWord(saved);
  expect(await foundSteps()).toEqual(found);
  return { found, saved };
}

/** The steps found, whose blocks, where they have some, stand in their own sections. */
export async function foundSteps(): Promise<StepId[]> {
  const scanned = await scanDocument(NO_PLAN);
  if (scanned.kind !== "scanned") throw new Error(scanned.code);
  const steps = scanned.view.steps.value.filter(({ section }) => section !== null);
  for (const { id, blocks } of steps) for (const tag of blocks) expect(tag).toMatch(`kplan:${id}:`);
  return steps.map(({ id }) => id as StepId);
}
