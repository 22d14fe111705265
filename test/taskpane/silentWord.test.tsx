import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { runInWord } from "../../src/word/runInWord";
import { SilentWord } from "../../src/taskpane/failure/SilentWord";
import { StringsContext } from "../../src/taskpane/words/StringsContext";
import { nb } from "../../src/content/strings/nb";
import { deferred } from "../deferred";
import { prepareWindow } from "./renderPane";

const HALF_A_MINUTE = 30_000;

function renderNote(starting: object | null = null): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <StringsContext value={nb}>
        <SilentWord starting={starting} />
      </StringsContext>
    </FluentProvider>,
  );
}

const pass = (milliseconds: number): Promise<void> => act(() => jest.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  prepareWindow();
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("the pane says after half a minute that Word does not answer, with a way out, and no longer when it does", async () => {
  const answer = deferred<undefined>();
  Object.assign(window, { Word: { run: () => answer.promise } });
  renderNote();
  const run = runInWord(() => Promise.resolve());
  await pass(HALF_A_MINUTE - 1);
  expect(screen.queryByRole("alert")).toBeNull();
  await pass(1);
  expect(screen.getByRole("alert")).toHaveTextContent("Word svarer ikke");
  expect(screen.getByRole("button", { name: "Åpne Planhjelp på nytt" })).toBeEnabled();
  await act(async () => {
    answer.resolve(undefined);
    await run;
  });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("where Word never lets it start the pane says so too, and what IT may have closed", async () => {
  renderNote({ kind: "starting" });
  await pass(HALF_A_MINUTE);
  expect(screen.getByRole("alert")).toHaveTextContent("Word svarer ikke");
  expect(screen.getByRole("alert")).toHaveTextContent("appsforoffice.microsoft.com");
  expect(screen.getByRole("alert")).not.toHaveTextContent("Det du skrev sist");
});
