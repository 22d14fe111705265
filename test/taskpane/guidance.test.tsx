import { screen, waitFor, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { findPage, notice, openStep, renderPane, type OpenPane } from "./renderPane";

/** The guidance of a step, once it has been fetched. */
async function openGuidance(pane: OpenPane, step: string): Promise<HTMLElement> {
  await openStep(pane, step);
  const section = screen.getByRole("region", { name: "Veiledning" });
  await within(section).findAllByRole("heading", { level: 3 });
  return section;
}

/** Opens a topic of the guidance and gives it. */
async function openTopic({ user }: OpenPane, guidance: HTMLElement, title: string): Promise<HTMLElement> {
  const heading = within(guidance).getByRole("heading", { level: 3, name: title });
  await user.click(heading);
  const topic = heading.closest("li")!;
  await within(topic).findAllByRole("listitem");
  return topic;
}

test("guidance is folded by topic, and says how much each topic holds", async () => {
  const pane = await renderPane(template());
  const guidance = await openGuidance(pane, "Forankring");
  expect(within(guidance).queryByText("KS-malen")).toBeNull();
  expect(within(guidance).getByText("Hva dere skal oppnå").closest("summary")).toHaveTextContent(/\d+ punkter$/);
});

test("an item that is taken in stands in the draft and in the document, with its source", async () => {
  const pane = await renderPane(template());
  const guidance = await openGuidance(pane, "Forankring");
  const topic = await openTopic(pane, guidance, "Hva dere skal oppnå");
  const [box] = within(topic).getAllByRole("checkbox", { name: /^Ta med i planen/ });
  const sentence = /«(.*)\.»$/.exec(box!.closest("li")!.textContent)![1]!;
  await pane.user.click(box!);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  const line = (await linesOf(pane.word.host)).find((each) => each.includes(sentence));
  expect(line).toMatch(/\([^()]+\)\.$/);
});

test("a sentence that is true only once something has been done says so at its box", async () => {
  const pane = await renderPane(template());
  const guidance = await openGuidance(pane, "Organisering og involvering");
  const topic = await openTopic(pane, guidance, "Plikter etter Hovedtariffavtalen");
  const [discussed, made] = within(topic).getAllByRole("checkbox", { name: /^Ta med i planen/ });
  expect(discussed).not.toHaveAccessibleName(/Kryss av/);
  expect(made).toHaveAccessibleName(/^Ta med i planen\. Kryss av når det er gjort\./);
});

test("an item that is taken out again leaves nothing to insert", async () => {
  const pane = await renderPane(template());
  const topic = await openTopic(pane, await openGuidance(pane, "Forankring"), "Hva dere skal oppnå");
  const [box] = within(topic).getAllByRole("checkbox", { name: /^Ta med i planen/ });
  await pane.user.click(box!);
  expect(screen.getByRole("button", { name: "Sett inn i dokumentet" })).toBeEnabled();
  await pane.user.click(box!);
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "Sett inn i dokumentet" })).toHaveAttribute("aria-disabled", "true");
  });
});

test("where a filter narrows the guidance, it is told how much is left", async () => {
  const pane = await renderPane(template());
  const guidance = await openGuidance(pane, "Kompetansestrategier og tiltak");
  await pane.user.selectOptions(within(guidance).getByRole("combobox", { name: "Vis for" }), "Medarbeider");
  const told = within(guidance).getByText(/^Viser \d+ av \d+ punkter\.$/);
  expect(told).toHaveAttribute("aria-live", "polite");
  const [shown, total] = told.textContent.match(/\d+/g)!.map(Number);
  expect(shown).toBeLessThan(total!);
  await pane.user.selectOptions(within(guidance).getByRole("combobox", { name: "Strategi" }), "Rekruttere");
  expect(Number(/\d+/.exec(told.textContent)![0])).toBeLessThan(shown!);
  await pane.user.selectOptions(within(guidance).getByRole("combobox", { name: "Strategi" }), "Alle");
  await pane.user.selectOptions(within(guidance).getByRole("combobox", { name: "Vis for" }), "Alle");
  expect(within(guidance).queryByText(/^Viser/)).toBeNull();
});

test("questions for the talk with an employee take no notes and cannot come into the plan", async () => {
  const pane = await renderPane(template());
  const guidance = await openGuidance(pane, "Kompetansestrategier og tiltak");
  const topic = await openTopic(pane, guidance, "Rekruttere medarbeidere");
  const talk = within(topic).getByRole("heading", { level: 4, name: "Til samtalen med medarbeideren" }).parentElement!;
  expect(within(talk).getByText(/Her noteres det ingenting/)).toBeVisible();
  expect(within(talk).queryByRole("textbox")).toBeNull();
  expect(within(talk).queryByRole("checkbox")).toBeNull();
});

/** Opens the first question of a step, and writes a note to it. */
async function writeNote(pane: OpenPane, step: string, note: string): Promise<HTMLElement> {
  await openGuidance(pane, step);
  const section = screen.getByRole("region", { name: "Refleksjonsspørsmål" });
  await pane.user.click(within(section).getByText("Alle spørsmålene"));
  const list = await within(section).findAllByRole("list");
  await pane.user.click(within(list[0]!).getAllByRole("button")[0]!);
  await pane.user.type(within(section).getByRole("textbox", { name: /^Notat: / }), note);
  return section;
}

/** Opens what a line of the note can become. */
async function useLine({ user }: OpenPane, section: HTMLElement, line: string): Promise<void> {
  await user.click(within(section).getByRole("button", { name: `Bruk i planen: ${line}` }));
}

test("a line of a note becomes a measure with responsible and deadline, and the line leads there", async () => {
  const pane = await renderPane(template());
  const section = await writeNote(pane, "Hva er kompetanse", "1) Lag et lederprogram{Enter}2) Flere lærlinger");
  await useLine(pane, section, "Lag et lederprogram");
  await pane.user.click(within(section).getByRole("button", { name: "Lag tiltak" }));
  expect(within(section).getByRole("combobox", { name: "Ansvarlig" })).toHaveFocus();
  await pane.user.keyboard("HR-sjef");
  await pane.user.type(within(section).getByRole("combobox", { name: "Frist" }), "juni 2028{Enter}");
  expect(await notice("Tiltaket T1 er laget av linjen")).toBeVisible();
  expect(within(section).getByRole("button", { name: "Bruk i planen: Lag et lederprogram" })).toHaveFocus();
  await pane.user.click(within(section).getByRole("button", { name: "T1. Gå til tiltaket T1" }));
  await findPage("Handlingsplan");
  const [row] = await screen.findAllByRole("button", { name: /Lag et lederprogram/ });
  expect(row!.closest("li")).toHaveTextContent(/HR-sjef.*juni 2028/);
  expect(screen.queryByText(/Flere lærlinger/)).toBeNull();
});

test("a measure made of a line can be taken back", async () => {
  const pane = await renderPane(template());
  const section = await writeNote(pane, "Hva er kompetanse", "Lag et lederprogram");
  await useLine(pane, section, "Lag et lederprogram");
  await pane.user.click(within(section).getByRole("button", { name: "Lag tiltak" }));
  await pane.user.click(within(section).getByRole("button", { name: "Lag tiltaket" }));
  await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
  expect(within(section).queryByRole("button", { name: /^T1/ })).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  expect(await screen.findByRole("button", { name: /^Handlingsplan.*Ingen tiltak/ })).toBeVisible();
});

test("a line becomes the same a second time only when the user says so", async () => {
  const pane = await renderPane(template());
  const section = await writeNote(pane, "Hva er kompetanse", "Flere lærlinger");
  const choose = async (): Promise<void> => {
    await useLine(pane, section, "Flere lærlinger");
    await pane.user.click(within(section).getByRole("button", { name: "Lag behov" }));
  };
  await choose();
  await choose();
  expect(within(section).getByText("Linjen er alt blitt behovet B1.")).toBeVisible();
  await pane.user.click(within(section).getByRole("button", { name: "Avbryt" }));
  expect(within(section).queryByRole("button", { name: /^B2/ })).toBeNull();
  await choose();
  await pane.user.click(within(section).getByRole("button", { name: "Lag et behov til" }));
  expect(within(section).getAllByRole("button", { name: /^B\d\./ })).toHaveLength(2);
});

test("a line is left as a comment in Word at the step's heading, and nothing of it in the plan", async () => {
  const pane = await renderPane(template());
  const section = await writeNote(pane, "Hva er kompetanse", "Hvem lager oversikten?");
  await useLine(pane, section, "Hvem lager oversikten?");
  await pane.user.click(within(section).getByRole("button", { name: "Legg igjen som kommentar i Word" }));
  expect(await notice("Kommentaren står ved «Hva er kompetanse» i Word")).toBeVisible();
  expect(pane.word.host.documentXml.getElementsByTagName("w:commentReference")).toHaveLength(1);
  expect(within(section).queryByRole("button", { name: /^(T1|B1|M1|I teksten)/ })).toBeNull();
});

test("a line comes into the text only when the user takes it in, and can be taken out", async () => {
  const pane = await renderPane(template());
  const section = await writeNote(pane, "Hva er kompetanse", "Vi deler for lite");
  await pane.user.click(screen.getByText("Utkast"));
  expect(screen.queryByText("Vi deler for lite.", { selector: "p" })).toBeNull();
  await useLine(pane, section, "Vi deler for lite");
  await pane.user.click(within(section).getByRole("button", { name: "Ta med i teksten" }));
  expect(await screen.findByText("Vi deler for lite.", { selector: "p" })).toBeVisible();
  expect(within(section).getByRole("button", { name: /^I teksten, steg \d\./ })).toBeVisible();
  await pane.user.click(within(section).getByRole("button", { name: "Flytt eller slett punkt 1" }));
  await pane.user.click(within(section).getByRole("button", { name: "Slett punkt 1" }));
  expect(screen.queryByText("Vi deler for lite.", { selector: "p" })).toBeNull();
  expect(within(section).queryByRole("button", { name: /^I teksten/ })).toBeNull();
});

test("while there is no note, it is told what can be made of one", async () => {
  const pane = await renderPane(template());
  const section = await writeNote(pane, "Hva er kompetanse", " ");
  expect(within(section).getByText(/^Skriv gjerne en tanke på hver linje\./)).toBeVisible();
  expect(within(section).queryByRole("button", { name: /^Bruk i planen/ })).toBeNull();
});

test("a leader goes through the questions one at a time, and ends where they began", async () => {
  const pane = await renderPane(template());
  await openGuidance(pane, "Hva er kompetanse");
  await pane.user.click(screen.getByRole("button", { name: "Start gjennomgang" }));
  await pane.user.click(await screen.findByRole("button", { name: "Begynn" }));
  expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  const total = Number(/^1 av (\d+)$/.exec((await screen.findByText(/^1 av \d+$/)).textContent)![1]);
  expect(screen.getByRole("button", { name: "Forrige" })).toHaveAttribute("aria-disabled", "true");
  const first = screen.getByRole("heading", { level: 2 }).textContent;
  await pane.user.type(screen.getByRole("textbox"), "Til første");
  await pane.user.click(screen.getByRole("button", { name: "Neste" }));
  expect(screen.getByRole("heading", { level: 2 }).textContent).not.toBe(first);
  expect(screen.getByRole("textbox")).toHaveValue("");
  await pane.user.click(screen.getByRole("button", { name: "Forrige" }));
  expect(screen.getByRole("textbox")).toHaveValue("Til første");
  for (let number = 1; number < total; number++) await pane.user.click(screen.getByRole("button", { name: "Neste" }));
  expect(screen.getByText(`${total} av ${total}`)).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Ferdig" }));
  await findPage("Hva er kompetanse");
  expect(await screen.findByRole("button", { name: "Start gjennomgang" })).toHaveFocus();
});

test("a review can be cut by topic: all are chosen at first, and it is told how many questions come", async () => {
  const pane = await renderPane(template());
  await openGuidance(pane, "Kompetansestrategier og tiltak");
  await pane.user.click(screen.getByRole("button", { name: "Start gjennomgang" }));
  const topics = within(await screen.findByRole("group", { name: "Hvilke temaer vil du gå gjennom?" }));
  const boxes = topics.getAllByRole("checkbox");
  for (const each of boxes) expect(each).toBeChecked();
  const counts = boxes.map((each) => Number(/\((\d+)\)$/.exec(each.closest("span")!.textContent)![1]));
  const all = counts.reduce((sum, count) => sum + count);
  const told = screen.getByText(`${all} av ${all} spørsmål er valgt.`);
  for (const each of boxes) await pane.user.click(each);
  expect(told).toHaveTextContent("Velg minst ett tema.");
  expect(screen.getByRole("button", { name: "Begynn" })).toHaveAttribute("aria-disabled", "true");
  await pane.user.click(boxes[1]!);
  expect(told).toHaveTextContent(`${counts[1]} av ${all} spørsmål er valgt.`);
  await pane.user.click(screen.getByRole("button", { name: "Begynn" }));
  expect(screen.getByText(`1 av ${counts[1]}`)).toBeVisible();
});
