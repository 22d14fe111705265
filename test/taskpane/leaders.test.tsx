import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import JSZip from "jszip";
import { loadAllGuidance } from "../../src/content/loadAllGuidance";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setNote } from "../../src/plan/notes";
import type { Plan } from "../../src/plan/Plan";
import { addMeeting, changeMeeting, changeTreated, holdMeeting } from "../../src/plan/questions/meetings";
import { setDiscussed } from "../../src/plan/questions/questionState";
import { opened, template } from "../actions/inPlan";
import { catchCopy } from "./catchCopy";
import { documentWith } from "./documentWith";
import { findPage, renderPane, type OpenPane } from "./renderPane";

/** Two questions for leaders of one topic, and one that is not for leaders. */
const FIRST = "s4.needTests.";
const TOPIC = "Når er det et kompetansebehov?";

async function open(plan: Plan | null = null): Promise<OpenPane> {
  const pane = await renderPane(plan === null ? template() : await documentWith(plan));
  await pane.user.click(screen.getByRole("button", { name: "For ledere" }));
  await findPage("For ledere");
  await screen.findByRole("heading", { level: 2, name: "Spørsmål" });
  return pane;
}

/** The ids and words of the questions of the topic. */
async function ofTopic(): Promise<readonly { readonly id: string; readonly text: string }[]> {
  const topics = (await loadAllGuidance()).flatMap((each) => each.topics);
  const items = topics.flatMap(({ items: all }) => all.filter(({ id }) => id.startsWith(FIRST)));
  return items.map(({ id, text }) => ({ id, text: text.nb }));
}

const shown = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("main li[data-at] > button[aria-expanded]"),
];
const question = (text: string): HTMLElement => shown().find((each) => each.textContent.startsWith(text))!;

async function unfold(pane: OpenPane, title = TOPIC): Promise<void> {
  await pane.user.click(await screen.findByRole("heading", { level: 4, name: title }));
  await waitFor(() => {
    expect(shown()).not.toHaveLength(0);
  });
}

async function savedPlan(ready: (plan: Plan) => void): Promise<void> {
  await waitFor(async () => {
    ready((await opened()).plan);
  });
}

test("nothing is unfolded at first, and each topic says how many questions it has", async () => {
  await open();
  expect(shown()).toHaveLength(0);
  expect(screen.getByRole("heading", { level: 4, name: TOPIC }).closest("summary")).toHaveTextContent("4 spørsmål");
  expect(screen.getByText(/^0 av \d+ spørsmål er besvart/)).toBeVisible();
});

test("a question is marked as discussed with date and roles, and that is taken back", async () => {
  const pane = await open();
  const { id, text } = (await ofTopic())[0]!;
  await unfold(pane);
  await pane.user.click(question(text));
  await pane.user.click(screen.getByRole("button", { name: "Merk som drøftet" }));
  const when = screen.getByRole("combobox", { name: "Når?" });
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
  const pane = await open();
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
  const pane = await open();
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
  const pane = await open();
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
  const pane = await open();
  await pane.user.type(screen.getByRole("textbox", { name: "Søk i spørsmålene" }), "lønnen");
  await waitFor(() => {
    expect(shown().length).toBeGreaterThan(0);
  });
  for (const each of shown()) expect(each.closest("details")).toHaveTextContent(/lønn/i);
});

test("what is shown, and the open question, are there after going away and back, and after a reload but for the words", async () => {
  const pane = await open(setNote(emptyPlan("nb"), "s4.needTests.x", "x"));
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Vis" }), "Ikke besvart");
  await pane.user.click(screen.getByRole("checkbox", { name: "Bare spørsmål til ledere" }));
  await pane.user.type(screen.getByRole("textbox", { name: "Søk i spørsmålene" }), "behov");
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
    expect(screen.getByRole("textbox", { name: "Søk i spørsmålene" })).toHaveValue(query);
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

describe("how the plan stands", () => {
  const ITEM = "s4.needTests.";
  const decided = async (): Promise<Plan> => {
    const [first, second] = await ofTopic();
    const made = addMeeting(emptyPlan("nb"), "Ledermøte", [first!.id, second!.id]);
    const said = [
      [first!.id, "decided", "Vi lyser ut to stillinger"],
      [second!.id, "follow", "Kartlegge turnus"],
      [second!.id, "who", "HR-sjef"],
      [second!.id, "when", "2020-01-15"],
    ] as const;
    const dated = changeMeeting(made.plan, made.id, "date", "2027-05-12");
    return holdMeeting(
      said.reduce((plan, [item, field, text]) => changeTreated(plan, made.id, item, field, text), dated),
      made.id,
    );
  };

  test("tells the steps, what is decided, what waits and what is overdue, and leads to each question", async () => {
    const pane = await open(await decided());
    await pane.user.click(screen.getByRole("heading", { level: 2, name: "Slik står planen" }));
    const decisions = within(await screen.findByRole("region", { name: "Besluttet" }));
    expect(decisions.getByText("Vi lyser ut to stillinger")).toBeVisible();
    expect(decisions.getByText("Ledermøte, 12. mai 2027")).toBeVisible();
    expect(decisions.getByText("2 spørsmål er drøftet.")).toBeVisible();
    expect(within(screen.getByRole("region", { name: "Stegene" })).getAllByRole("button")).toHaveLength(7);
    const waiting = within(screen.getByRole("region", { name: "Venter på dere" }));
    expect(waiting.getByText("Kartlegge turnus")).toBeVisible();
    expect(waiting.getByText("HR-sjef, 15. januar 2020")).toBeVisible();
    expect(waiting.getByText("Fristen er ute")).toBeVisible();
    const [, second] = await ofTopic();
    await pane.user.click(waiting.getByRole("button", { name: second!.text }));
    await waitFor(() => {
      expect(question(second!.text)).toHaveFocus();
    });
    expect(question(second!.text)).toHaveAttribute("aria-expanded", "true");
    expect(second!.id).toContain(ITEM);
  });

  test("leads to the questions for leaders of which nothing is said, and to those that were discussed", async () => {
    const [first] = await ofTopic();
    const pane = await open(setDiscussed(emptyPlan("nb"), first!.id, { when: "høsten 2027", who: "" }));
    await pane.user.click(screen.getByRole("heading", { level: 2, name: "Slik står planen" }));
    await pane.user.click(await screen.findByRole("button", { name: "Vis drøftede spørsmål" }));
    await waitFor(() => {
      expect(shown().map(({ textContent }) => textContent)).toEqual([`${first!.text}Drøftet høsten 2027`]);
    });
    await pane.user.click(screen.getByRole("button", { name: "Vis ubesvarte spørsmål" }));
    expect(screen.getByRole("checkbox", { name: "Bare spørsmål til ledere" })).toBeChecked();
    await unfold(pane);
    expect(question(first!.text)).toBeUndefined();
  });
});

test("the four processes stand there as agendas", async () => {
  const pane = await open();
  await pane.user.click(screen.getByRole("heading", { level: 2, name: "Møteopplegg" }));
  await pane.user.click(await screen.findByRole("button", { name: /Kompetansedrøfting i enheten/ }));
  await findPage("Kompetansedrøfting i enheten");
});

test("questions about one person can be copied, take no answer, and leave nothing in the document", async () => {
  const copied = catchCopy();
  const pane = await open();
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
