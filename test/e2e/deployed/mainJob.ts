import JSZip from "jszip";
import { HOSTS } from "./hosts";
import type { Control, Engine } from "./engines/Engine";

const button = (name: string): Control => ({ role: "button", name });
const field = (name: string): Control => ({ role: "textbox", name });

/** A step of the plan, and what is answered to the first of its questions that takes a text. */
export type Answer = readonly [step: string, answer: string];

/**
 * The main job in a browser that has never seen the pane: the steps answered and put into the document, then measures and their
 * table, then one answer changed and updated.
 *
 * @returns the texts of the paragraphs of the document, as it would be saved
 */
export async function mainJob(engine: Engine, answers: readonly Answer[], change: Answer): Promise<string[]> {
  await engine.open(`https://${HOSTS.word}/preview.html?manifest=deployed.xml`);
  await showAllFields(engine, answers[0]?.[0] ?? "");
  for (const answer of answers) await write(engine, answer, "Sett inn i dokumentet", "Satt inn under");
  await engine.click(button("Handlingsplan"));
  await engine.click(button("Legg til tiltak"));
  await engine.fill(field("Tiltak og målgruppe"), "Fagbrev på jobb");
  await engine.click(button("Sett inn i dokumentet"));
  await engine.see("«Handlingsplan» er satt inn");
  await engine.click(button("Alle steg"));
  await write(engine, change, "Oppdater i dokumentet", "Oppdatert under");
  return paragraphs(await engine.save());
}

/** In place of one question at a time, of this step and of all that are opened after it. */
async function showAllFields(engine: Engine, step: string): Promise<void> {
  await engine.click(button(step));
  await engine.click(button("Spørsmål 1 av"));
  await engine.click(button("Alle felt"));
  await engine.click(button("Alle steg"));
}

async function write(engine: Engine, [step, answer]: Answer, command: string, told: string): Promise<void> {
  await engine.click(button(step));
  await engine.fill(field(""), answer);
  await engine.click(button(command));
  await engine.see(told);
  await engine.click(button("Alle steg"));
}

async function paragraphs(docx: Uint8Array): Promise<string[]> {
  const xml = await (await JSZip.loadAsync(docx)).file("word/document.xml")!.async("string");
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(""),
  );
}
