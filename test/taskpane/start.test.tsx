import { screen, waitFor, within } from "@testing-library/react";
import { htaPeriodAt, htaPeriodsAt } from "../../src/plan/values/htaPeriod";
import { docx, heading, para } from "../builders";
import { template } from "../actions/inPlan";
import { ADD_IN } from "../documentSettings";
import { linesOf } from "../linesOf";
import { box } from "../strangeBlocks";
import { findPage, notice, openStep, renderPane } from "./renderPane";

const SIX = [
  "Organisering og involvering (steg 1)",
  "Forankring (steg 2)",
  "Overordnede mål og føringer (steg 3)",
  "Hva er kompetanse (steg 4)",
  "Kompetanse- og bemanningsanalyse (steg 5)",
  "Kompetansestrategier og tiltak (steg 6)",
];
const LAST = "Gjennomføring, oppfølging og evaluering (steg 7)";

test("the seven steps of the template are shown untouched, with how many prompts are answered", async () => {
  await renderPane(template());
  const list = screen.getByRole("region", { name: "Stegene i planen" });
  expect(within(list).getAllByText("Ikke begynt")).toHaveLength(7);
  expect(await within(list).findByText("0 av 6 besvart")).toBeVisible();
});

test("the one primary call of an untouched template leads to the first step", async () => {
  const { user } = await renderPane(template());
  await user.click(screen.getByRole("button", { name: "Gå til steg 1" }));
  expect(await findPage("Organisering og involvering")).toHaveFocus();
});

test("going back gives the focus to the row that one came from", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  expect(screen.getByRole("button", { name: /^2 ?Forankring/ })).toHaveFocus();
});

test("headings in a table are not seen, and that is said where the template is offered", async () => {
  const cell = [...SIX, LAST].map((text) => heading(text)).join("");
  await renderPane(await docx(box(cell), para("")));
  expect(
    screen.getByText(/^Overskriftene fra KS-malen står i en tabell, og der leser ikke Planhjelp dem/),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Sett inn KS-malen" })).toBeVisible();
});

test("a heading that is missing is named, and inserted where it belongs", async () => {
  const { user, word } = await renderPane(await docx(...SIX.map((text) => heading(text))));
  expect(screen.getByText("Mangler i dokumentet")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sett inn overskriften som mangler" }));
  expect(await notice("Overskriften er satt inn")).toBeVisible();
  expect((await linesOf(word.host)).at(-1)).toBe(`# ${LAST}`);
  await waitFor(() => {
    expect(screen.queryByText("Mangler i dokumentet")).toBeNull();
  });
});

test("of two headings for one step the user chooses, and the choice holds", async () => {
  const { user } = await renderPane(await docx(...[...SIX, LAST, "Forankring (steg 2)"].map((text) => heading(text))));
  expect(screen.getByText("Flere mulige overskrifter")).toBeVisible();
  expect(await screen.findByText("Flere overskrifter kan høre til «Forankring»")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Bruk overskrift 2. «Forankring (steg 2)»" }));
  expect(await notice("Overskriften er valgt for «Forankring»")).toBeVisible();
  await waitFor(() => {
    expect(screen.queryByText("Flere mulige overskrifter")).toBeNull();
  });
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
});

test("nothing is said to be saved before anything is", async () => {
  const pane = await renderPane(template());
  expect(screen.queryByText("Svarene er lagret")).toBeNull();
  await openStep(pane, "Forankring");
  await pane.user.type(screen.getAllByRole("textbox")[0]!, "Fordi.");
  expect(screen.getByText("Lagrer …")).toBeVisible();
  expect(await screen.findByText("Svarene er lagret")).toBeVisible();
});

test("a document without any step is offered the template", async () => {
  await renderPane(await docx(para("Et notat")));
  expect(screen.getByRole("button", { name: "Sett inn KS-malen" })).toBeEnabled();
});

test("the pane speaks nynorsk where Word does", async () => {
  await renderPane(template("nn"), { language: "nn" });
  expect(screen.getByRole("heading", { level: 2, name: "Stega i planen" })).toBeVisible();
  expect(screen.getByText("Overordna mål og føringar")).toBeVisible();
});

test("an empty document is offered the template, and no step is warned of", async () => {
  await renderPane(await docx(para("")));
  expect(screen.getByText(/^Dokumentet har ingen tekst/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Sett inn KS-malen" })).toBeEnabled();
  expect(screen.queryByText("Mangler i dokumentet")).toBeNull();
  expect(screen.getAllByText("Ikke begynt")).toHaveLength(7);
});

describe("municipality and period", () => {
  const isBefore = (first: HTMLElement, second: HTMLElement) =>
    (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const details = () => screen.getByText("Kommune, periode og språk");
  const next = () => screen.getByRole("region", { name: "Neste" });

  test("come first and open where they lack, and stay in their place while they are filled in", async () => {
    const { user } = await renderPane(template());
    expect(isBefore(details(), next())).toBe(true);
    expect(screen.getByText("Fyll ut")).toBeVisible();
    for (const [label, value] of Object.entries({ "Kommunens navn": "Solvik", "Fra år": "2027", "Til år": "2030" })) {
      await user.type(await screen.findByLabelText(label), value);
    }
    expect(screen.queryByText("Fyll ut")).toBeNull();
    expect(isBefore(details(), next())).toBe(true);
  });

  test("stand below the steps once they are known", async () => {
    const { user } = await renderPane(template());
    for (const [label, value] of Object.entries({ "Kommunens navn": "Solvik", "Fra år": "2027", "Til år": "2030" })) {
      await user.type(await screen.findByLabelText(label), value);
    }
    await user.click(screen.getByRole("button", { name: "Gå til steg 1" }));
    await findPage("Organisering og involvering");
    await user.click(screen.getByRole("button", { name: "Alle steg" }));
    expect(isBefore(screen.getByRole("region", { name: "Stegene i planen" }), details())).toBe(true);
  });
});

describe("a document that can only be read", () => {
  const SAID = /^Dokumentet kan ikke endres, og svar blir ikke lagret\. Velg Aktiver redigering/;

  test("says so on the start page and on every step, before anything is written", async () => {
    const pane = await renderPane(template(), { readOnly: true });
    expect(screen.getByText(SAID)).toBeVisible();
    await openStep(pane, "Forankring");
    expect(screen.getByText(/^Dokumentet kan ikke endres\. Derfor kan du bare lese/)).toBeVisible();
  });

  test("says nothing where it can be written", async () => {
    await renderPane(template());
    expect(screen.queryByText(SAID)).toBeNull();
  });

  test("is no longer said to be one when an answer could be saved in it", async () => {
    const pane = await renderPane(template(), { readOnly: true });
    pane.word.host.settings.readOnly = false;
    expect(screen.getByText(SAID)).toBeVisible();
    await pane.user.type(await screen.findByRole("textbox", { name: "Kommunens navn" }), "Vik");
    expect(await screen.findByText("Svarene er lagret")).toBeVisible();
    expect(screen.queryByText(SAID)).toBeNull();
  });
});

describe("the tariff agreement", () => {
  const label = "Hovedtariffavtalen (HTA) som planen viser til";
  const open = async () => {
    const pane = await renderPane(template());
    await pane.user.click(await screen.findByText("Språk og tariffavtale"));
    return { pane, field: await screen.findByLabelText(label) };
  };

  test("is not chosen at first, and the one in force is named", async () => {
    const { field } = await open();
    expect(field).toHaveValue("");
    expect(screen.getByText(`I dag gjelder HTA ${htaPeriodAt(new Date())}.`, { exact: false })).toBeVisible();
  });

  test("that is in force is chosen without a warning, and one that has ended is told of", async () => {
    const [old, now] = htaPeriodsAt(new Date());
    const { pane, field } = await open();
    await pane.user.selectOptions(field, now!);
    expect(screen.queryByText(/I dag gjelder HTA/u)).toBeNull();
    await pane.user.selectOptions(field, old!);
    expect(await screen.findByText(`Planen viser til HTA ${old}, som er gått ut`)).toBeVisible();
    await pane.user.selectOptions(field, "");
    await waitFor(() => {
      expect(screen.queryByText(/som er gått ut/u)).toBeNull();
    });
  });
});

test("the pane is opened with the document from then on, where the user chooses so", async () => {
  const { user, word } = await renderPane(template());
  await user.click(await screen.findByText("Språk og tariffavtale"));
  const choice = await screen.findByRole("checkbox", { name: "Åpne Planhjelp sammen med dette dokumentet" });
  expect(choice).not.toBeChecked();
  expect(word.host.addInSettings(ADD_IN).size).toBe(0);
  await user.click(choice);
  await waitFor(() => {
    expect(choice).toBeChecked();
  });
  expect([...word.host.addInSettings(ADD_IN)]).toEqual([["Office.AutoShowTaskpaneWithDocument", "true"]]);
});
