import { screen, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { catchCopy } from "./catchCopy";
import { add, notice, openStep, renderPane, type OpenPane } from "./renderPane";

const OURS = /^\[kplan:s2:text\]/;

/** The rows of the first prompt whose answer is a list. */
function rows(): HTMLElement[] {
  return screen.queryAllByRole("textbox", { name: /^Punkt \d/ });
}

describe("what could not be inserted, and was changed since", () => {
  /** An answer that Word has refused, and that is another by now. */
  async function refusedAndChanged(): Promise<OpenPane> {
    const pane = await renderPane(template());
    pane.word.host.settings.readOnly = true;
    await openStep(pane, "Forankring");
    add(rows()[0]!, "Gammelt svar");
    await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
    await notice("Dokumentet kan ikke endres");
    await pane.user.clear(rows()[0]!);
    await pane.user.type(rows()[0]!, "Nytt svar");
    return pane;
  }

  test("is inserted by «Prøv igjen» as it stands in the pane", async () => {
    const pane = await refusedAndChanged();
    pane.word.host.settings.readOnly = false;
    await pane.user.click(within(await noticeBar()).getByRole("button", { name: "Prøv igjen" }));
    await notice("Satt inn under «Forankring»");
    const ours = (await linesOf(pane.word.host)).filter((line) => OURS.test(line)).join();
    expect(ours).toContain("Nytt svar");
    expect(ours).not.toContain("Gammelt svar");
  });

  test("is copied as it stands in the pane", async () => {
    const pane = await refusedAndChanged();
    const copied = catchCopy();
    await pane.user.click(within(await noticeBar()).getByRole("button", { name: "Kopier til utklippstavlen" }));
    await notice("Kopiert til utklippstavlen");
    expect(copied.text).toContain("Nytt svar");
    expect(copied.text).not.toContain("Gammelt svar");
  });

  test("is not inserted where the answer has been emptied, and the document stays as it was", async () => {
    const pane = await refusedAndChanged();
    const before = await linesOf(pane.word.host);
    pane.word.host.settings.readOnly = false;
    await pane.user.clear(rows()[0]!);
    await pane.user.click(within(await noticeBar()).getByRole("button", { name: "Prøv igjen" }));
    expect(await notice("Det er ikke noe å sette inn")).toBeVisible();
    expect(await linesOf(pane.word.host)).toEqual(before);
  });
});

/** The bar that tells of the refusal. */
async function noticeBar(): Promise<HTMLElement> {
  const title = await notice("Dokumentet kan ikke endres");
  return title.closest<HTMLElement>("[role=group]")!;
}
