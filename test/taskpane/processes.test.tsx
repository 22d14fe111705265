import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { ALL_GUIDANCE } from "../content/allGuidance";
import { linesOf } from "../linesOf";
import { catchCopy } from "./catchCopy";
import { findPage, notice, openStep, renderPane, type OpenPane } from "./renderPane";

/** Opens a process from the start page. */
async function openProcess({ user }: OpenPane, name: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: /^Kompetansedrøftinger/ }));
  await findPage("Kompetansedrøftinger");
  await user.click(await screen.findByRole("button", { name: new RegExp(`^\\d\\. ${name}`) }));
  await findPage(name);
  await screen.findByRole("region", { name: "Formål" });
}

const region = (name: string) => within(screen.getByRole("region", { name }));

/** What an item of the guidance says, by its id. */
function said(id: string): string {
  return ALL_GUIDANCE.flatMap(({ topics }) => topics.flatMap(({ items }) => items)).find((item) => item.id === id)!.text
    .nb;
}

const PROPOSALS = said("s6.measures.proposals");

/** Opens a question of the process. */
async function openQuestion({ user }: OpenPane, question: string): Promise<HTMLElement> {
  await user.click(region("Sentrale spørsmål").getByRole("button", { name: question }));
  return region("Sentrale spørsmål").getByRole("textbox", { name: /^Notat: / });
}

test("the four processes are opened from the start page, and tell what each is for and how long it takes", async () => {
  const { user } = await renderPane(template());
  await user.click(await screen.findByRole("button", { name: /^Kompetansedrøftinger/ }));
  expect(await findPage("Kompetansedrøftinger")).toHaveFocus();
  const cards = await screen.findAllByRole("button", { name: /^\d\. / });
  const titles = ["Forberedelse for leder", "Kompetansedrøfting i enheten", "Medarbeidersamtalen", "Iverksetting"];
  const purposes = ["s1.leaderPreparation", "s5.unitDiscussion", "s7.individual", "s7.start"];
  cards.forEach((card, at) => {
    expect(card).toHaveTextContent(`${at + 1}. ${titles[at]}${said(`${purposes[at]}.purpose`)}`);
  });
  expect(cards[1]).toHaveTextContent(/120 minutter · 0 av 5 gjort$/);
  expect(screen.getByText(/Tidene og inndelingen er forslag fra Planhjelp/)).toBeVisible();
});

test("a process has purpose, results, questions and procedure in one place, from several steps", async () => {
  const pane = await renderPane(template());
  await openProcess(pane, "Kompetansedrøfting i enheten");
  expect(region("Formål").getByText(said("s5.unitDiscussion.purpose"))).toBeVisible();
  expect(region("Ønsket resultat").getAllByRole("listitem")).toHaveLength(2);
  const questions = region("Sentrale spørsmål")
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
  const asked = ["s3.goalQuestions.unit", "s5.unitDiscussion.necessary", "s6.measures.proposals"].map(said);
  expect(questions).toEqual(expect.arrayContaining(asked));
  const procedure = region("Framgangsmåte");
  expect(procedure.getAllByRole("heading", { level: 3 })).toHaveLength(5);
  for (const id of ["s2.aims.tellTheUnit", "s3.goalSources.tellTheUnit", "s5.unitDiscussion.conclude"]) {
    expect(procedure.getByRole("checkbox", { name: said(id) })).not.toBeChecked();
  }
  expect(procedure.getByText("40 minutter")).toBeVisible();
});

test("a note that is written to a question here is there on the page of its step", async () => {
  const pane = await renderPane(template());
  await openProcess(pane, "Kompetansedrøfting i enheten");
  await pane.user.type(await openQuestion(pane, PROPOSALS), "Fagbrev");
  await pane.user.click(screen.getByRole("button", { name: "Alle fire prosessene" }));
  await pane.user.click(await screen.findByRole("button", { name: "Alle steg" }));
  await openStep(pane, "Kompetansestrategier og tiltak");
  const section = within(await screen.findByRole("region", { name: "Refleksjonsspørsmål" }));
  await pane.user.click(section.getByText("Alle spørsmålene"));
  await pane.user.click(await section.findByRole("button", { name: `${PROPOSALS} Har notat` }));
  expect(section.getByRole("textbox", { name: /^Notat: / })).toHaveValue("Fagbrev");
});

test("a note that is taken into the text comes into that of the question's own step", async () => {
  const pane = await renderPane(template());
  await openProcess(pane, "Kompetansedrøfting i enheten");
  await pane.user.type(await openQuestion(pane, PROPOSALS), "Fagbrev");
  await pane.user.click(screen.getByRole("button", { name: "Bruk i planen: Fagbrev" }));
  await pane.user.click(screen.getByRole("button", { name: "Ta med i teksten" }));
  await pane.user.click(screen.getByRole("button", { name: "Alle fire prosessene" }));
  await pane.user.click(await screen.findByRole("button", { name: "Alle steg" }));
  await openStep(pane, "Kompetansestrategier og tiltak");
  expect(await screen.findByDisplayValue("Fagbrev")).toBeVisible();
});

test("the questions for the talk with an employee take no notes", async () => {
  const pane = await renderPane(template());
  await openProcess(pane, "Medarbeidersamtalen");
  const questions = region("Sentrale spørsmål");
  expect(questions.getAllByRole("listitem")).toHaveLength(3);
  expect(questions.queryByRole("button")).toBeNull();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(questions.getByText(/Her noteres det ingenting/)).toBeVisible();
});

test("what is ticked off is so when the document is opened again, and is counted", async () => {
  const pane = await renderPane(template());
  await openProcess(pane, "Iverksetting");
  const [first, second] = region("Framgangsmåte").getAllByRole("checkbox");
  await pane.user.click(first!);
  await pane.user.click(second!);
  await pane.user.click(second!);
  expect(region("Framgangsmåte").getByText(/^1 av 4 gjort/)).toBeVisible();
  await screen.findByText("Svarene er lagret", undefined, { timeout: 10_000 });
  const saved = new Uint8Array(await pane.word.host.save());
  cleanup();
  const again = await renderPane(saved);
  await openProcess(again, "Iverksetting");
  const boxes = region("Framgangsmåte").getAllByRole("checkbox");
  expect(boxes[0]).toBeChecked();
  expect(boxes[1]).not.toBeChecked();
});

test("the agenda stands in the document as text and table, which the user can edit and is asked about then", async () => {
  const pane = await renderPane(template());
  await openProcess(pane, "Kompetansedrøfting i enheten");
  await pane.user.click(screen.getByRole("button", { name: "Sett inn agenda" }));
  expect(await notice("«Agenda: Kompetansedrøfting i enheten» er satt inn")).toBeVisible();
  const { host } = pane.word;
  const lines = (await linesOf(host)).join("\n");
  expect(lines).toContain("## Agenda: Kompetansedrøfting i enheten");
  expect(lines).toMatch(/\| 4 \| Forslag til tiltak.*\| 35 \|/s);
  const cell = [...host.documentXml.getElementsByTagName("w:tc")].find(({ textContent }) => textContent === "35");
  host.editCell(cell!, "45");
  await pane.user.click(await screen.findByRole("button", { name: "Oppdater agendaen" }));
  expect(await screen.findByRole("dialog")).toHaveTextContent(/45/);
  expect((await linesOf(host)).join("\n")).toMatch(/\| 4 \| Forslag til tiltak.*\| 45 \|/s);
});

test("the agenda can be copied for an invitation, as lines and as headings and a table", async () => {
  const copied = catchCopy();
  const pane = await renderPane(template());
  await openProcess(pane, "Medarbeidersamtalen");
  await pane.user.click(screen.getByRole("button", { name: "Kopier agendaen" }));
  expect(await notice("Kopiert til utklippstavlen")).toBeVisible();
  expect(copied.text).toMatch(/^Agenda: Medarbeidersamtalen\nFormål: /);
  expect(copied.text).toMatch(/\n3\tSamtalen .*\?\t60\t/);
  expect(copied.html).toMatch(/^<h2>Agenda: Medarbeidersamtalen<\/h2>/);
  expect(copied.html).toMatch(/<td>Samtalen<br>[^<]+\?<br>/);
});

test("a topic that holds a part of a process leads to it, and from there back to its link in the topic", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Gjennomføring, oppfølging og evaluering");
  const guidance = within(screen.getByRole("region", { name: "Veiledning" }));
  const topic = ALL_GUIDANCE[6]!.topics.find(({ id }) => id === "s7.individual")!.title.nb;
  const heading = await guidance.findByRole("heading", { level: 3, name: topic });
  await pane.user.click(heading);
  await pane.user.click(
    await guidance.findByRole("button", { name: "Del av kompetansedrøftinger: Medarbeidersamtalen" }),
  );
  expect(await findPage("Medarbeidersamtalen")).toHaveFocus();
  await pane.user.click(screen.getByRole("button", { name: "Tilbake til steget" }));
  await findPage("Gjennomføring, oppfølging og evaluering");
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "Del av kompetansedrøftinger: Medarbeidersamtalen" })).toHaveFocus();
  });
});

test("in nynorsk the pages and the agenda are in nynorsk", async () => {
  const copied = catchCopy();
  const { user } = await renderPane(template("nn"), { language: "nn" });
  await user.click(await screen.findByRole("button", { name: /^Kompetansedrøftingar/ }));
  await findPage("Kompetansedrøftingar");
  await user.click(await screen.findByRole("button", { name: /^4\. Iverksetjing/ }));
  await findPage("Iverksetjing");
  expect(await screen.findByRole("region", { name: "Ønskt resultat" })).toBeVisible();
  expect(region("Framgangsmåte").getByText("45 minutt")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Kopier agendaen" }));
  expect(copied.text).toContain("Tid til saman: 105 minutt.");
});
