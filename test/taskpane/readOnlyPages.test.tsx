import { screen, within } from "@testing-library/react";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setNote } from "../../src/plan/notes";
import { template } from "../actions/inPlan";
import { questionsOfProcess } from "../../src/content/processes";
import { loadProcesses } from "../../src/content/loadProcesses";
import { isQuestion } from "../../src/taskpane/guidance/isQuestion";
import { linesOf } from "../linesOf";
import { documentWith } from "./documentWith";
import { empty, why } from "./openState";
import { findPage, openInterview, openStep, renderPane, type OpenPane } from "./renderPane";

const WHY = /^Dokumentet kan ikke endres\. Derfor kan du bare lese og kopiere her\./;
const WRITES = /^(Sett inn|Oppdater|Legg til|Bruk |Endre|Ta bort|Flytt)/;

const main = () => within(screen.getByRole("main"));

const FIELDS = "input:not([type=search]), textarea";

/** The fields and boxes of the page in which something can be written or chosen. */
const open = () =>
  [...screen.getByRole("main").querySelectorAll<HTMLInputElement>(FIELDS)].filter(
    (field) => !field.readOnly && !field.disabled,
  );

function expectNothingToWrite(): void {
  expect(screen.getByText(WHY)).toBeVisible();
  expect(screen.getByRole("button", { name: "Åpne Planhjelp på nytt" })).toBeVisible();
  expect(open()).toEqual([]);
  expect(screen.queryAllByRole("button", { name: WRITES })).toEqual([]);
}

const readOnly = (docx: Uint8Array): Promise<OpenPane> => renderPane(docx, { readOnly: true });

test("a step that may only be read shows its answers, and takes nothing that is typed", async () => {
  const list = { kind: "list", items: ["Lære", "Dele"] } as const;
  const pane = await readOnly(await documentWith(setAnswer(why("Vi trenger folk."), "s2", "aims", list)));
  const before = await linesOf(pane.word.host);
  await openStep(pane, "Forankring");
  expectNothingToWrite();
  const field = screen.getByDisplayValue("Vi trenger folk.");
  await pane.user.type(field, " Og mer.");
  expect(field).toHaveValue("Vi trenger folk.");
  await pane.user.type(screen.getByDisplayValue("Dele"), "{Enter}");
  expect(main().queryByRole("textbox", { name: "Punkt 3" })).toBeNull();
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  await pane.word.quiet();
  expect(await linesOf(pane.word.host)).toEqual(before);
});

test("a question of a step that may only be read has no example to take, and no button to write with", async () => {
  const pane = await readOnly(template());
  await openInterview(pane, "Forankring");
  expectNothingToWrite();
});

test("choices that may only be seen are told in words", async () => {
  const pane = await readOnly(template());
  await openStep(pane, "Kompetansestrategier og tiltak");
  await screen.findAllByText("Ikke valgt ennå");
  expectNothingToWrite();
});

test("a process that may only be read shows what is noted and what is done", async () => {
  const question = questionsOfProcess((await loadProcesses()).discuss).find(isQuestion);
  const pane = await readOnly(await documentWith(setNote(empty, question!.id, "Lag et lederprogram")));
  await pane.user.click(await screen.findByRole("button", { name: /^Kompetansedrøftinger/ }));
  await pane.user.click(await screen.findByRole("button", { name: /^\d\. Kompetansedrøfting i enheten/ }));
  await findPage("Kompetansedrøfting i enheten");
  await pane.user.click(await screen.findByRole("button", { name: new RegExp(question!.text.nb.slice(0, 30)) }));
  expect(main().getByText("Lag et lederprogram")).toBeVisible();
  expectNothingToWrite();
});

test("the questions of a step are gone through without a field for notes", async () => {
  const pane = await readOnly(template());
  await openStep(pane, "Forankring");
  await pane.user.click(await screen.findByRole("button", { name: "Start gjennomgang" }));
  await pane.user.click(await screen.findByRole("button", { name: "Begynn" }));
  expectNothingToWrite();
});
