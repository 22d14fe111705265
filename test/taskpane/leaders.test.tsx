import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import JSZip from "jszip";
import { loadAllGuidance } from "../../src/content/loadAllGuidance";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setNote } from "../../src/plan/notes";
import type { Plan } from "../../src/plan/Plan";
import { makeOfLine } from "../../src/plan/questions/noteLines";
import { opened } from "../actions/inPlan";
import { catchCopy } from "./catchCopy";
import { ofTopic, openLeaders, question, shown, TOPIC, unfold } from "./leadersPage";
import { findPage, renderPane } from "./renderPane";

async function savedPlan(ready: (plan: Plan) => void): Promise<void> {
  await waitFor(async () => {
    ready((await opened()).plan);
  });
}

test("nothing is unfolded at first, and each topic says how many questions it has", async () => {
  await openLeaders();
  expect(shown()).toHaveLength(0);
  expect(screen.getByRole("heading", { level: 4, name: TOPIC }).closest("summary")).toHaveTextContent("4 spørsmål");
  expect(screen.getByText(/^0 av \d+ spørsmål er besvart/)).toBeVisible();
});

test("a question is marked as discussed with date and roles, and that is taken back", async () => {
  const pane = await openLeaders();
  const { id, text } = (await ofTopic())[0]!;
  await unfold(pane);
  await pane.user.click(question(text));
  await pane.user.click(screen.getByRole("button", { name: "Merk som drøftet" }));
  const when = screen.getByRole("combobox", { name: "Når ble det drøftet?" });
  expect(when).toHaveFocus();
  await pane.user.clear(when);
  await pane.user.type(when, "12.5.2027");
  await pane.user.type(screen.getByRole("combobox", { name: "Hvem var med?" }), "Ledergruppen{Enter}");
  expect(question(text)).toHaveTextContent("Drøftet 12. mai 2027, Ledergruppen");
  expect(screen.getByRole("button", { name: "Endre" })).toHaveFocus();
  await savedPlan(({ reflections }) => {
    expect(reflections).toEqual({ [`${id}.discussed`]: "2027-05-12", [`${id}.discussed.by`]: "Ledergruppen" });
  });
  await pane.user.click(screen.getByRole("button", { name: "Ikke drøftet likevel" }));
  expect(question(text)).not.toHaveTextContent("Drøftet");
});

test("a question is set aside for a reason, and taken forth again", async () => {
  const pane = await openLeaders();
  const { text } = (await ofTopic())[0]!;
  await unfold(pane);
  await pane.user.click(question(text));
  await pane.user.click(screen.getByRole("button", { name: "Sett til side" }));
  await pane.user.type(
    screen.getByRole("textbox", { name: "Hvorfor settes det til side?" }),
    "Gjelder ikke oss{Enter}",
  );
  expect(question(text)).toHaveTextContent("Satt til side: Gjelder ikke oss");
  await pane.user.click(screen.getByRole("button", { name: "Ta fram igjen" }));
  expect(question(text)).not.toHaveTextContent("Satt til side");
});

test("questions that are ticked are put together for the next meeting, which can be named", async () => {
  const pane = await openLeaders();
  const [first, second] = await ofTopic();
  await unfold(pane);
  for (const { text } of [second!, first!]) {
    await pane.user.click(screen.getByRole("checkbox", { name: `Ta med i møtet: ${text}` }));
  }
  expect(screen.getByText("2 spørsmål er tatt med.")).toBeVisible();
  const name = screen.getByRole("textbox", { name: "Navn på møtet" });
  expect(name).toHaveValue("Neste møte");
  fireEvent.change(name, { target: { value: "Ledermøte i mai" } });
  await savedPlan(({ reflections }) => {
    const [id] = Object.keys(reflections).flatMap((field) => /^meeting\.(\w+)\.name$/.exec(field)?.[1] ?? []);
    expect(reflections).toEqual({
      [`meeting.${id}.name`]: "Ledermøte i mai",
      [`meeting.${id}.q.${second!.id}.order`]: "1",
      [`meeting.${id}.q.${first!.id}.order`]: "2",
    });
  });
  await pane.user.click(screen.getByRole("button", { name: "Vis spørsmålene" }));
  await waitFor(() => {
    expect(shown()).toHaveLength(2);
  });
  await pane.user.click(screen.getByRole("checkbox", { name: `Ta med i møtet: ${first!.text}` }));
  expect(screen.getByText("1 spørsmål er tatt med.")).toBeVisible();
});

test("a question that is answered stays under the hand, though only those without an answer are shown", async () => {
  const pane = await openLeaders();
  const { text } = (await ofTopic())[0]!;
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Vis" }), "Ikke besvart");
  await unfold(pane);
  await pane.user.click(question(text));
  fireEvent.change(screen.getByRole("textbox", { name: `Notat: ${text}` }), { target: { value: "Vi mangler to" } });
  expect(question(text)).toHaveTextContent("Har notat");
  expect(screen.getByRole("heading", { level: 4, name: TOPIC }).closest("summary")).toHaveTextContent(
    "4 spørsmål, 1 besvart",
  );
});

test("a search finds other forms of a word, and shows the questions at once", async () => {
  const pane = await openLeaders();
  await pane.user.type(screen.getByRole("searchbox", { name: "Søk i spørsmålene" }), "lønnen");
  await waitFor(() => {
    expect(shown().length).toBeGreaterThan(0);
  });
  for (const each of shown()) expect(each.closest("details")).toHaveTextContent(/lønn/i);
});

test("what is shown, and the open question, are there after going away and back, and after a reload but for the words", async () => {
  const pane = await openLeaders(setNote(emptyPlan("nb"), "s4.needTests.x", "x"));
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Vis" }), "Ikke besvart");
  await pane.user.click(screen.getByRole("checkbox", { name: "Bare spørsmål til ledere" }));
  await pane.user.type(screen.getByRole("searchbox", { name: "Søk i spørsmålene" }), "behov");
  await waitFor(() => {
    expect(shown().length).toBeGreaterThan(0);
  });
  const text = shown()[0]!.textContent;
  await pane.user.click(shown()[0]!);
  await pane.user.click(screen.getAllByRole("button", { name: "Gå til steget" })[0]!);
  await pane.user.click(await screen.findByRole("button", { name: /For ledere/ }));
  await findPage("For ledere");
  const kept = async (query: string): Promise<void> => {
    expect(await screen.findByRole("combobox", { name: "Vis" })).toHaveDisplayValue("Ikke besvart");
    expect(screen.getByRole("checkbox", { name: "Bare spørsmål til ledere" })).toBeChecked();
    expect(screen.getByRole("searchbox", { name: "Søk i spørsmålene" })).toHaveValue(query);
    await waitFor(() => {
      expect(question(text)).toHaveAttribute("aria-expanded", "true");
    });
  };
  await kept("behov");
  const saved = new Uint8Array(await pane.word.host.save());
  window.dispatchEvent(new Event("pagehide"));
  expect(JSON.stringify(sessionStorage)).not.toContain("behov");
  cleanup();
  await renderPane(saved, {}, () => findPage("For ledere"));
  await kept("");
});

test("the four processes stand there as agendas", async () => {
  const pane = await openLeaders();
  await pane.user.click(screen.getByRole("heading", { level: 2, name: "Møteopplegg" }));
  await pane.user.click(await screen.findByRole("button", { name: /Kompetansedrøfting i enheten/ }));
  await findPage("Kompetansedrøfting i enheten");
});

test("questions about one person can be copied, take no answer, and leave nothing in the document", async () => {
  const copied = catchCopy();
  const pane = await openLeaders();
  const guidance = await loadAllGuidance();
  const items = guidance.flatMap(({ topics }) => topics.flatMap((topic) => topic.items));
  const talk = items.filter(({ kind }) => kind === "talkQuestion").map(({ text }) => text.nb);
  await pane.user.click(screen.getByRole("heading", { level: 2, name: "Spørsmål til samtaler" }));
  const groups = await waitFor(() => {
    const found = ["Medarbeidersamtalen", "Kandidater til en stilling"];
    return found.map((name) => screen.getByRole("region", { name }));
  });
  expect(screen.getByText(/^Svarene gjelder én ansatt og skal ikke stå i planen\./)).toBeVisible();
  const texts: string[] = [];
  for (const group of groups) {
    expect(within(group).queryAllByRole("textbox")).toEqual([]);
    expect(within(group).queryAllByRole("checkbox")).toEqual([]);
    await pane.user.click(within(group).getByRole("button", { name: /^Kopier/ }));
    texts.push(...copied.text.split("\n"));
  }
  expect(texts.toSorted()).toEqual(talk.toSorted());
  await unfold(pane);
  const { text } = (await ofTopic())[0]!;
  await pane.user.click(screen.getByRole("checkbox", { name: `Ta med i møtet: ${text}` }));
  await savedPlan(({ reflections }) => {
    expect(Object.keys(reflections)).not.toHaveLength(0);
  });
  const zip = await JSZip.loadAsync(await pane.word.host.save());
  const files = await Promise.all(Object.values(zip.files).map((file) => file.async("string")));
  for (const each of talk) expect(files.filter((file) => file.includes(each))).toEqual([]);
});

test("a need that was made of a line tells which question it came from, and leads back there", async () => {
  const { id, text } = (await ofTopic())[0]!;
  const noted = setNote(emptyPlan("nb"), id, "Flere vernepleiere");
  const pane = await openLeaders(makeOfLine(noted, id, "Flere vernepleiere", "need").plan);
  await unfold(pane);
  await pane.user.click(question(text));
  await pane.user.click(screen.getByRole("button", { name: "B1. Gå til behovet B1" }));
  await findPage("Kompetanseanalyse med spørsmål");
  await pane.user.click(await screen.findByRole("button", { name: `Fra spørsmålet «${text}»` }));
  await findPage("For ledere");
  await waitFor(() => {
    expect(question(text)).toHaveFocus();
  });
  expect(question(text)).toHaveAttribute("aria-expanded", "true");
});
