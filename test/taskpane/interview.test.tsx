import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { setOwnWord } from "../../src/plan/choices/planChoice";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { AIMS, anchoring, openOverview, overview, press, question, WHY } from "./interview";
import { planInDocument } from "./planInDocument";
import { add, findPage, notice, openInterview, openStep, renderPane, showAllFields, type OpenPane } from "./renderPane";

const LAST = "Se over og sett inn";
const preview = (): HTMLElement => screen.getByRole("region", { name: "Slik blir det i planen" });

test("one question is asked at a time, and the next one takes the focus", async () => {
  const pane = await anchoring();
  expect(question()).toHaveTextContent(WHY);
  expect(screen.getAllByRole("textbox", { name: /\?$/ })).toHaveLength(1);
  await press(pane, "Neste");
  expect(question()).toHaveTextContent(AIMS);
  expect(question()).toHaveFocus();
  expect(overview()).toHaveTextContent("Spørsmål 2 av 6");
  await press(pane, "Forrige");
  expect(question()).toHaveTextContent(WHY);
  expect(question()).toHaveFocus();
});

test("a lone text field says its question once, with what a good answer holds; the draft is headed below its title", async () => {
  await anchoring();
  const field = screen.getByRole("textbox", { name: WHY });
  expect(field).toHaveAccessibleDescription(/^Beskriv det som gjør planen nødvendig nå/);
  expect(screen.queryByRole("group", { name: WHY })).toBeNull();
  add(field, "Mange går snart av med pensjon");
  expect(await screen.findByRole("heading", { level: 4, name: "Hvorfor vi lager planen" })).toBeVisible();
  expect(await screen.findByText("Ikke i Word")).toBeVisible();
  expect(screen.queryByText("Ikke begynt")).toBeNull();
});

test("after the last question come the choices and the draft, and then the next step", async () => {
  const pane = await anchoring();
  add(screen.getByRole("textbox", { name: WHY }), "Mange går snart av med pensjon");
  for (let asked = 0; asked < 6; asked++) await press(pane, "Neste");
  expect(question()).toHaveTextContent(LAST);
  expect(question()).toHaveFocus();
  expect(screen.getByRole("region", { name: /^Hvilke nivåer av planer/ })).toHaveTextContent(/Vårt forslag: /);
  await pane.user.click(screen.getByText("Utkast"));
  expect(await screen.findByText("Mange går snart av med pensjon.", { selector: "p" })).toBeVisible();
  await press(pane, "Neste steg");
  expect(await findPage("Overordnede mål og føringer")).toHaveFocus();
});

test("the sentence that an answer becomes stands under it, with its heading and in the municipality's words", async () => {
  const pane = await renderPane(await planInDocument((plan) => setOwnWord(plan, "unit", "avdeling")));
  await openInterview(pane, "Organisering og involvering");
  expect(preview()).toHaveTextContent("Teksten vokser fram her mens du svarer.");
  add(screen.getByLabelText("Hvem, rad 1"), "HTV");
  add(screen.getByLabelText("På hvilken måte, rad 1"), "høring");
  expect(within(preview()).getByRole("heading", { name: "Medvirkning" })).toBeVisible();
  expect(within(preview()).getByText("HTV: høring.")).toBeVisible();
  for (let asked = 0; asked < 3; asked++) await press(pane, "Neste");
  expect(preview()).not.toHaveTextContent("HTV");
  expect(screen.getByText(/Hver avdeling går gjennom/)).toBeVisible();
});

test("the example is a line that stays, and can be written on where nothing is answered", async () => {
  const pane = await anchoring();
  const field = screen.getByRole("textbox", { name: WHY });
  expect(field).not.toHaveAttribute("placeholder");
  const [, example] = /Eksempel: (.*)$/.exec(screen.getByText(/Eksempel:/).textContent)!;
  await press(pane, "Bruk som utgangspunkt");
  expect(field).toHaveValue(example);
  expect(field).toHaveFocus();
  expect(screen.queryByRole("button", { name: "Bruk som utgangspunkt" })).toBeNull();
  expect(screen.getByText(/Eksempel:/)).toBeVisible();
});

test("an example of who and how comes into both fields", async () => {
  const pane = await renderPane(template());
  await openInterview(pane, "Organisering og involvering");
  await press(pane, "Bruk som utgangspunkt");
  expect(screen.getByLabelText("Hvem, rad 1")).toHaveValue("Hovedverneombudet");
  expect(screen.getByLabelText("På hvilken måte, rad 1")).toHaveValue("leser utkastet før høringen");
});

test("two or three pieces of advice stand at the question, each with its source", async () => {
  await anchoring();
  const advice = await screen.findByRole("region", { name: "Råd" });
  const items = within(advice).getAllByRole("listitem");
  expect(items.length === 2 || items.length === 3).toBe(true);
  for (const item of items) expect(item).toHaveTextContent(/\(.+\)$/);
});

test("the list of questions tells how far each has come, and leads to each", async () => {
  const pane = await anchoring();
  add(screen.getByRole("textbox", { name: WHY }), "Demografi");
  await press(pane, "Neste");
  add(screen.getByRole("textbox", { name: "Punkt 1" }), "Nok folk");
  const rows = await openOverview(pane);
  expect(rows.map((row) => row.textContent.split("? ")[1] ?? row.textContent)).toEqual([
    ...["Tynt svar", "Besvart", "Tomt", "Tomt", "Tomt", "Tomt", `${LAST} `],
  ]);
  expect(rows[1]).toHaveAttribute("aria-current", "step");
  await pane.user.click(rows[5]!);
  expect(question()).toHaveTextContent("Hvordan er planen koblet til budsjett og økonomiplan?");
  expect(question()).toHaveFocus();
  expect(overview().closest("details")).not.toHaveAttribute("open");
});

test("a step goes on at its first question without an answer", async () => {
  const pane = await anchoring();
  add(screen.getByRole("textbox", { name: WHY }), "Mange går snart av");
  await press(pane, "Alle steg");
  await openInterview(pane, "Forankring");
  expect(question()).toHaveTextContent(AIMS);
});

test("all fields are shown to those who want them, in every step, until they want one at a time", async () => {
  const pane = await anchoring();
  await showAllFields(pane);
  expect(screen.getAllByRole("group", { name: /\?$/ })).toHaveLength(6);
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  await press(pane, "Neste steg");
  await findPage("Overordnede mål og føringer");
  expect(await screen.findAllByRole("group", { name: /\?$/ })).toHaveLength(2);
  await press(pane, "Ett spørsmål om gangen");
  expect(screen.getAllByRole("group", { name: /\?$/ })).toHaveLength(1);
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
});

/** Goes to a prompt by a search. */
async function searchFor({ user }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^Finn i veiledning og plan/ }));
  fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "økonomiplan" } });
  await screen.findByText(/^\d+ treff på /, { selector: "[aria-live]" });
  await user.click(screen.getAllByRole("button", { name: /^Gå til steget: .*koblet til budsjett/ })[0]!);
  await findPage("Forankring");
}

test.each(["one by one", "all fields"])(
  "a hit opens at its question, with the focus in its field: %s",
  async (mode) => {
    const pane = await renderPane(template());
    if (mode === "all fields") {
      await openStep(pane, "Forankring");
      await press(pane, "Alle steg");
    }
    await searchFor(pane);
    const field = await screen.findByRole("textbox", { name: "Hvordan er planen koblet til budsjett og økonomiplan?" });
    expect(field).toHaveFocus();
  },
);

test.each(["one by one", "all fields"])("a conflict opens at its question, and takes the focus: %s", async (mode) => {
  const other = { kind: "list", items: ["Deres mål"] } as const;
  const pane = await renderPane(
    await planInDocument((plan) => ({ ...plan, conflicts: [{ part: "s2", field: "aims", other }] })),
  );
  if (mode === "all fields") {
    await openStep(pane, "Forankring");
    await press(pane, "Alle steg");
  }
  await pane.user.click(await screen.findByRole("button", { name: `Steg 2: ${AIMS}` }));
  await waitFor(() => {
    expect(screen.getByRole("group", { name: "Endret av to samtidig" })).toHaveFocus();
  });
  expect(within(screen.getByRole("group", { name: AIMS })).getByText(/Deres mål/)).toBeVisible();
});

test("a question that two have answered at once says so in the list", async () => {
  const other = { kind: "text", text: "Deres kobling" } as const;
  const pane = await renderPane(
    await planInDocument((plan) => ({ ...plan, conflicts: [{ part: "s2", field: "budget", other }] })),
  );
  await openInterview(pane, "Forankring");
  const rows = await openOverview(pane);
  expect(rows[5]).toHaveTextContent(/To utgaver$/);
});

test("what can be taken into the plan stands at its question, shows there, and comes into the document", async () => {
  const pane = await anchoring();
  await press(pane, "Neste");
  await pane.user.click(await screen.findByText("Setninger dere kan ta med"));
  const [box] = await screen.findAllByRole("checkbox", { name: /^Ta med i planen/ });
  const [, sentence] = /«(.*)\.»$/.exec(box!.closest("span")!.textContent)!;
  await pane.user.click(box!);
  expect(preview()).toHaveTextContent(sentence!);
  await press(pane, "Sett inn i dokumentet");
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  expect((await linesOf(pane.word.host)).join("\n")).toContain(sentence!);
});

test("our proposal for a choice once per plan is used with one press, and never by itself", async () => {
  const pane = await anchoring();
  const rows = await openOverview(pane);
  await pane.user.click(rows[6]!);
  const card = screen.getByRole("region", { name: /^Hvilke nivåer av planer/ });
  expect(card).toHaveTextContent(/Ikke valgt ennå/);
  await pane.user.click(within(card).getByRole("button", { name: /^Bruk forslaget/ }));
  expect(within(card).getByText("Valgt:")).toBeVisible();
  expect(within(card).getByRole("button", { name: /^Se alternativer/ })).toHaveFocus();
  await pane.user.click(within(card).getByRole("button", { name: /^Se alternativer/ }));
  expect(within(card).getByRole("radio", { checked: true })).toHaveFocus();
});

test("guidance that a search finds is unfolded below the question", async () => {
  const pane = await renderPane(template());
  await pane.user.click(screen.getByRole("button", { name: /^Finn i veiledning og plan/ }));
  fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "lærlinger" } });
  await screen.findByText(/^\d+ treff på /, { selector: "[aria-live]" });
  await pane.user.click(screen.getAllByRole("button", { name: /^Gå til steget: Steg 6 · Rekruttere lærlinger/ })[0]!);
  await findPage("Kompetansestrategier og tiltak");
  await waitFor(() => {
    expect(screen.getByRole("heading", { level: 3, name: "Rekruttere lærlinger" }).closest("summary")).toHaveFocus();
  });
});
