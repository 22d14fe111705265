import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import packageJson from "../../package.json";
import { nn } from "../../src/content/strings/nn";
import { nb } from "../../src/content/strings/nb";
import { VERSION } from "../../src/content/version";
import { CrashPage } from "../../src/taskpane/failure/CrashPage";
import { NoLibrary } from "../../src/taskpane/failure/NoLibrary";
import { OldWord } from "../../src/taskpane/failure/OldWord";
import { OpenFailed } from "../../src/taskpane/failure/OpenFailed";
import { Unreachable } from "../../src/taskpane/failure/Unreachable";
import { LoadFailed } from "../../src/taskpane/loading/LoadFailed";
import type { Pane } from "../../src/taskpane/state/Pane";
import { StringsContext } from "../../src/taskpane/words/StringsContext";
import { template } from "../actions/inPlan";
import { openInWord } from "../openInWord";
import { catchCopy } from "./catchCopy";
import { openStep, prepareWindow, renderPane } from "./renderPane";

const COPY = "Kopier feilrapport";
const WORDS = "Øyvær åtte ærfugler";

test("a text that Word refuses has a report with Word's codes, and no word of the text", async () => {
  const copied = catchCopy();
  const pane = await renderPane(template(), { platform: "windows" });
  pane.word.host.settings.readOnly = true;
  await openStep(pane, "Forankring");
  await pane.user.type(screen.getAllByRole("textbox")[0]!, WORDS);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  const bar = await screen.findByText("Dokumentet kan ikke endres", { selector: "span" });
  await pane.user.click(await within(bar.closest<HTMLElement>("[role=group]")!).findByRole("button", { name: COPY }));
  expect(copied.text).toContain("Feilrapport fra Planhjelp\nPlanhjelp: 1.0.0\n");
  expect(copied.text).toContain("Gjelder: step, outcome, insertSection, failed\nWord: PC\n");
  expect(copied.text).toContain("Word har: WordApi 1.9, WordApiDesktop 1.4, DialogApi 1.2, AddinCommands 1.1\n");
  expect(copied.text).toContain("Dokumentet kan bare leses: ja\n");
  expect(copied.text).toMatch(/\nFeil 1: word, readOnly, AccessDenied, \w+\.\w+/);
  for (const word of WORDS.split(" ")) expect(copied.text).not.toContain(word);
  expect(await screen.findByText(/^Feilrapporten er kopiert\./)).toBeVisible();
});

test("answers that are not saved have a report too", async () => {
  const copied = catchCopy();
  const pane = await renderPane(template());
  pane.word.host.settings.readOnly = true;
  await openStep(pane, "Forankring");
  await pane.user.type(screen.getAllByRole("textbox")[0]!, WORDS);
  await pane.user.click(await within(screen.getByRole("contentinfo")).findByRole("button", { name: COPY }));
  expect(copied.text).toContain("Gjelder: save, readOnly\n");
  for (const word of WORDS.split(" ")) expect(copied.text).not.toContain(word);
});

const failed = { kind: "failed", code: "notSupported" } as const;

const PAGES: readonly (readonly [string, string, ReactElement])[] = [
  ["a mistake of our own", "crash", <CrashPage key="1" />],
  ["a document that could not be read", "open, notSupported", <OpenFailed key="2" failed={failed} pane={{} as Pane} />],
  ["a pane that could not be fetched", "unreachable", <Unreachable key="3" />],
  ["a library of Word's that is not there", "unreachable", <NoLibrary key="4" />],
  ["a Word that is too old", "oldWord", <OldWord key="5" />],
  ["a part that could not be fetched", "load", <LoadFailed key="6" onRetry={() => undefined} />],
];

async function renderAlone(page: ReactElement, strings = nb): Promise<void> {
  prepareWindow();
  await openInWord(template(), { platform: "mac" });
  render(
    <FluentProvider theme={webLightTheme}>
      <StringsContext value={strings}>{page}</StringsContext>
    </FluentProvider>,
  );
}

test.each(PAGES)("%s has a report", async (_, about, page) => {
  const copied = catchCopy();
  await renderAlone(page);
  await userEvent.click(await screen.findByRole("button", { name: COPY }));
  expect(copied.text).toContain(`Gjelder: ${about}\nWord: Mac\n`);
});

test("where the browser does not copy, the report is shown, to be copied by hand", async () => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what the pane copies with in frames of other origins
  document.execCommand = () => false;
  await renderAlone(<OldWord />, nn);
  await userEvent.click(await screen.findByRole("button", { name: COPY }));
  const field = await screen.findByRole("textbox", { name: /^Feilrapport/ });
  expect(field).toHaveTextContent("Feilrapport frå Planhjelp Planhjelp: 1.0.0 Tidspunkt:");
});

test("the version that a report tells is the one that is built", () => {
  expect(VERSION).toBe(packageJson.version);
});
