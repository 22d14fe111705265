import { act, fireEvent, screen, within } from "@testing-library/react";
import type { ScreenEvents } from "../../src/actions/bigScreen";
import { askMessage, readShown } from "../../src/plan/questions/onScreen";
import { linesOf } from "../linesOf";
import { template } from "../actions/inPlan";
import { findPage, renderPane, type OpenPane } from "./renderPane";

let events: ScreenEvents | null = null;
const told: string[] = [];
let refused: string | null = null;

jest.mock("../../src/actions/bigScreen", () => ({
  showsBigScreen: () => true,
  showBigScreen: (_: string, given: ScreenEvents) => {
    if (refused !== null) return Promise.resolve({ kind: "failed", code: refused });
    events = given;
    return Promise.resolve({ tell: (message: string) => told.push(message), close: () => undefined });
  },
}));

beforeEach(() => {
  act(() => events?.onClosed("closed"));
  [events, refused] = [null, null];
  told.length = 0;
});

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const field = (name: string) => screen.getByRole("textbox", { name });
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const shown = () => readShown(told.at(-1)!)!;
const asks = (ask: "ready" | "next" | "previous") => {
  act(() => {
    events!.onMessage(askMessage(ask));
  });
};

/** Questions of the process that the meetings are about. */
const COUNT = 4;

async function startMeeting(): Promise<OpenPane> {
  const pane = await renderPane(template());
  await pane.user.click(await button(/^For ledere/));
  await findPage("For ledere");
  await pane.user.click(await button("Nytt møte"));
  await findPage("Drøftingsmøte");
  await pane.user.click(await button(/^Kompetansedrøfting i enheten/));
  await pane.user.click(await button("Start møtet"));
  return pane;
}

test("the big screen gets the question when it asks, moves the meeting, and hears nothing else", async () => {
  const { user } = await startMeeting();
  await user.click(await button("Vis på storskjerm"));
  await button("Lukk storskjermen");
  asks("ready");
  expect(shown()).toMatchObject({ question: screen.getByRole("heading", { level: 2 }).textContent, decided: [] });
  write("Konklusjon", "Kartlegge");
  expect(shown().decided).toEqual(["Kartlegge"]);
  asks("next");
  expect(shown().position).toMatch(/^Spørsmål 2 av/);
  expect(screen.getByText(/^Spørsmål 2 av/)).toBeVisible();
  const count = told.length;
  act(() => {
    events!.onMessage("slett alt");
  });
  expect(told).toHaveLength(count);
  expect(screen.getByText(/^Spørsmål 2 av/)).toBeVisible();
});

test("where the screen goes on while the secretary writes, the question that is written on stays", async () => {
  const { user } = await startMeeting();
  await user.click(await button("Vis på storskjerm"));
  await user.type(field("Det som blir sagt"), "Ti går av");
  asks("next");
  expect(field("Det som blir sagt")).toHaveValue("Ti går av");
  await user.keyboard(" i år");
  expect(field("Det som blir sagt")).toHaveValue("Ti går av i år");
  await user.click(await button("Gå dit"));
  expect(screen.getByText(/^Spørsmål 2 av/)).toBeVisible();
  expect(field("Det som blir sagt")).toHaveValue("");
});

test("a screen that is closed is told, the meeting goes on, and it can be shown again", async () => {
  const { user } = await startMeeting();
  await user.click(await button("Vis på storskjerm"));
  asks("next");
  act(() => {
    events!.onClosed("closed");
  });
  expect(screen.getByText("Storskjermen er lukket. Møtet fortsetter her, og ingenting er borte.")).toBeVisible();
  expect(screen.getByText(/^Spørsmål 2 av/)).toBeVisible();
  await user.click(await button("Vis på storskjerm"));
  asks("ready");
  expect(shown().position).toMatch(/^Spørsmål 2 av/);
});

test.each([
  ["popupBlocked", /^Nettleseren stoppet vinduet/],
  ["busy", /^Word viser et vindu allerede/],
  ["unknown", /^Word viste ikke vinduet/],
])("a screen that does not come up is told: %s", async (code, words) => {
  refused = code;
  const { user } = await startMeeting();
  await user.click(await button("Vis på storskjerm"));
  expect(await screen.findByText(words)).toBeVisible();
});

test("the screen goes on moving the meeting while its secretary looks something up", async () => {
  const { user } = await startMeeting();
  await user.click(await button("Vis på storskjerm"));
  await user.click(await button("Alle møter"));
  await findPage("For ledere");
  asks("next");
  expect(shown().position).toMatch(/^Spørsmål 2 av/);
  await user.click(await button(/^Drøftingsmøte/));
  expect(await screen.findByText(/^Spørsmål 2 av/)).toBeVisible();
});

test("a meeting that was held marks its questions, and its minutes stand in the document and follow it", async () => {
  const { user, word } = await startMeeting();
  write("Det som blir sagt", "Ti går av");
  for (let move = 0; move < COUNT; move++) await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(await button("Referat")).toHaveFocus();
  write("Arbeidsgivers svar", "Vi følger rådet.");
  await user.click(await button("Møtet er holdt"));
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  await user.click(await button("Før i loggen"));
  expect(await screen.findByText("Møtet står i loggen.")).toBeVisible();
  expect(await button("Åpne loggen")).toHaveFocus();
  await user.click(await button("Sett inn referatet"));
  await button("Oppdater referatet");
  expect((await linesOf(word.host)).join("\n")).toMatch(
    /## Referat: Drøftingsmøte[^]*\* Ti går av[^]*Vi følger rådet\./,
  );
  await user.click(screen.getByRole("radio", { name: /^Protokoll/ }));
  await user.click(await button("Oppdater referatet"));
  expect(await screen.findByText("«Protokoll: Drøftingsmøte» er oppdatert", { selector: "span" })).toBeVisible();
  expect((await linesOf(word.host)).join("\n")).not.toContain("Ti går av");
});

test("questions are moved and taken out by their buttons, and the focus stays with them", async () => {
  const { user } = await startMeeting();
  await user.click(await button("Forbered"));
  const list = within(screen.getByRole("region", { name: "Spørsmål i møtet" }));
  const asked = () => list.getAllByRole("listitem").map(({ textContent }) => textContent.replace(/^\d+\. /, ""));
  const [first, second, third] = asked();
  await user.click(list.getByRole("button", { name: "Flytt ned spørsmål 1" }));
  expect(asked().slice(0, 3)).toEqual([second, first, third]);
  await user.click(list.getByRole("button", { name: "Ta ut spørsmål 1" }));
  expect(asked().slice(0, 2)).toEqual([first, third]);
  expect(list.getByRole("button", { name: "Ta ut spørsmål 1" })).toHaveFocus();
});
