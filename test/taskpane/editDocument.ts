import JSZip from "jszip";
import { S2 } from "../../src/content/steps/s2";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { tableTag } from "../../src/actions/blockTags";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import { draftStep } from "../../src/plan/draft/draftStep";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import type { WordHost } from "../../src/preview/host/WordHost";
import { after, done, insert, opened, template, writeActionPlan } from "../actions/inPlan";
import { openInWord } from "../openInWord";

export const TEXT_TAG = "kplan:s2:text";
export const TABLE_TAG = tableTag(HANDLINGSPLAN);
export const ANSWER = "Vi trenger flere folk.";

/** The template with one answer and two measures, both inserted, as a person in Word has then edited it. */
export async function writtenPlan(...edits: readonly ((host: WordHost) => void)[]): Promise<Uint8Array> {
  const { host } = await openInWord(template());
  let { plan, store } = await opened();
  plan = setAnswer(plan, "s2", "why", { kind: "text", text: ANSWER });
  for (const action of ["Kurs", "Fagbrev"]) {
    plan = addMeasure(plan);
    plan = changeMeasure(plan, `T${plan.lastMeasure}`, { action, deadline: "2027" });
  }
  const pieces = draftStep(S2, plan.answers.s2, "nb");
  ({ plan, store } = after(done(await insert({ plan, store }, "s2", pieces)), { plan, store }));
  done(await writeActionPlan({ plan, store }));
  for (const edit of edits) edit(host);
  return host.save();
}

/** The person in Word gives a cell or a paragraph another text; the last such, where there are several. */
export function typed(before: string, words: string): (host: WordHost) => void {
  return (host) => {
    const holding = (name: string) =>
      [...host.documentXml.getElementsByTagName(name)].filter((each) => each.textContent === before).at(-1);
    const [cell, paragraph] = [holding("w:tc"), holding("w:p")];
    if (cell !== undefined) host.editCell(cell, words);
    else host.editParagraph(paragraph!, words);
  };
}

/** The file with the block copied, the copy's words changed, by somebody with another program. */
export function withCopy(file: Uint8Array, tag: string, before: string, words: string): Promise<Uint8Array> {
  return editBlock(file, tag, (control) => {
    const copy = control.cloneNode(true) as Element;
    copy.getElementsByTagName("w:id")[0]?.setAttribute("w:val", "778899");
    for (const text of copy.getElementsByTagName("w:t")) text.textContent = text.textContent.replace(before, words);
    control.after(copy);
  });
}

/** The file with the block deleted. */
export function withoutBlock(file: Uint8Array, tag: string): Promise<Uint8Array> {
  return editBlock(file, tag, (control) => {
    control.remove();
  });
}

/** The file without the parts that the plan is kept in, as some programs save it. */
export async function withoutPlan(file: Uint8Array): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(file);
  archive.remove("customXml");
  const rels = "word/_rels/document.xml.rels";
  const text = await archive.file(rels)!.async("string");
  archive.file(rels, text.replaceAll(/<Relationship [^>]*customXml[^>]*\/>/g, ""));
  return archive.generateAsync({ type: "uint8array" });
}

async function editBlock(file: Uint8Array, tag: string, edit: (control: Element) => void): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(file);
  const name = "word/document.xml";
  const xml = new DOMParser().parseFromString(await archive.file(name)!.async("string"), "application/xml");
  const own = [...xml.getElementsByTagName("w:tag")].find((each) => each.getAttribute("w:val") === tag);
  edit(own!.parentElement!.parentElement!);
  archive.file(name, new XMLSerializer().serializeToString(xml));
  return archive.generateAsync({ type: "uint8array" });
}
