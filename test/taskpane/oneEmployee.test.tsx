import { screen } from "@testing-library/react";
import JSZip from "jszip";
import type { GuidanceItem } from "../../src/content/Guidance";
import { loadAllGuidance } from "../../src/content/loadAllGuidance";
import { loadProcesses } from "../../src/content/loadProcesses";
import { questionsOfProcess } from "../../src/content/processes";
import { PROCESS_IDS } from "../../src/content/processIds";
import { questionIn } from "../../src/plan/questions/questionIn";
import { template } from "../actions/inPlan";
import { findPage, renderPane, type OpenPane } from "./renderPane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** The questions for the talk with one employee, and for who applies for a position. */
async function aboutOne(): Promise<readonly GuidanceItem[]> {
  const topics = (await loadAllGuidance()).flatMap((each) => each.topics);
  return topics.flatMap(({ items }) => items.filter(({ kind }) => kind === "talkQuestion"));
}

/** All files of the document, as text. */
async function filesOf({ word }: OpenPane): Promise<string> {
  const zip = await JSZip.loadAsync(await word.host.save());
  return (await Promise.all(Object.values(zip.files).map((file) => file.async("string")))).join("\n");
}

test("a meeting with all that can be put into it holds no question about one employee, in the document and in the plan", async () => {
  const processes = await loadProcesses();
  const pane = await renderPane(template());
  await pane.user.click(await button("For ledere"));
  await findPage("For ledere");
  await pane.user.click(await button("Nytt møte"));
  await findPage("Drøftingsmøte");
  await button(/^Forberedelse for leder \(/);
  for (const id of PROCESS_IDS) {
    const title = processes[id].title.nb;
    const offer = screen.queryAllByRole("button").find(({ textContent }) => textContent.startsWith(`${title} (`));
    if (offer !== undefined) await pane.user.click(offer);
  }
  await pane.user.click(await button("Referat"));
  await pane.user.click(await button("Sett inn referatet"));
  await button("Oppdater referatet");
  const files = await filesOf(pane);
  const ordinary = PROCESS_IDS.flatMap((id) => questionsOfProcess(processes[id])).filter(
    ({ kind }) => kind !== "talkQuestion",
  );
  for (const { id, text } of ordinary) {
    expect(files).toContain(`q.${id}.order`);
    expect(files).toContain(questionIn(text.nb));
  }
  for (const { id, text } of await aboutOne()) {
    expect(files).not.toContain(id);
    expect(files).not.toContain(questionIn(text.nb));
  }
});

test("no question to who applies for a position is in an agenda", async () => {
  const processes = await loadProcesses();
  const agendas = PROCESS_IDS.flatMap((id) => questionsOfProcess(processes[id]).map((item) => item.id));
  const candidates = (await aboutOne()).filter(({ id }) => id.startsWith("s6.recruit."));
  expect(candidates).not.toEqual([]);
  expect(candidates.filter(({ id }) => agendas.includes(id))).toEqual([]);
});
