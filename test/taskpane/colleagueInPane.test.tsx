import { act, screen, waitFor } from "@testing-library/react";
import { saveParts } from "../../src/actions/saving/saveParts";
import type { Answer } from "../../src/plan/answers/Answer";
import type { Plan } from "../../src/plan/Plan";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { opened, template } from "../actions/inPlan";
import { openInWord } from "../openInWord";
import { add, notice, openStep, renderPane } from "./renderPane";

const text = (said: string): Answer => ({ kind: "text", text: said });
const WHY = "Hvorfor skal vi jobbe med strategisk kompetanseplan?";

/** A document with a plan in it. */
async function documentWith(make: (plan: Plan) => Plan): Promise<Uint8Array> {
  const word = await openInWord(template());
  const { plan, store } = await opened();
  await saveParts({ plan: make(plan), store }, PART_NAMES);
  return new Uint8Array(await word.host.save());
}

const card = (): HTMLElement => screen.getByRole("group", { name: "Endret av to samtidig" });

describe("what a colleague changes while the pane is open", () => {
  /** A colleague opens the same document and saves. */
  async function colleague(change: (plan: Plan) => Plan): Promise<void> {
    const { plan, store } = await opened();
    const changed = change(plan);
    await saveParts({ plan: changed, store }, ["s2", "meta"]);
  }
  const comeBack = async (): Promise<void> => {
    act(() => {
      window.dispatchEvent(new Event("focus"));
    });
    await Promise.resolve();
  };

  test("is told quietly when it was taken in", async () => {
    await renderPane(template());
    await colleague((plan) => setAnswer(plan, "s2", "why", text("Deres grunn")));
    await comeBack();
    await waitFor(() => {
      expect(screen.getByRole("status")).toHaveTextContent("Endringer fra en annen er tatt med");
    });
    expect(screen.queryByText("Endringer fra en annen er tatt med", { selector: "span" })).toBeNull();
  });

  test("is not told where it is only the page that the colleague is on", async () => {
    await renderPane(template());
    await colleague((plan) => setMeta(plan, { place: "s5" }));
    await comeBack();
    await waitFor(() => {
      expect(screen.getByRole("status")).toBeEmptyDOMElement();
    });
  });

  test("is told where it is in conflict, with a way to the field", async () => {
    const pane = await renderPane(await documentWith((plan) => setAnswer(plan, "s2", "why", text("Før"))));
    await openStep(pane, "Forankring");
    await colleague((plan) => setAnswer(plan, "s2", "why", text("Deres grunn")));
    add(screen.getByRole("textbox", { name: WHY }), " og nå");
    await comeBack();
    expect(await notice("En annen har endret det samme som du")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("En annen har endret det samme som du");
    await pane.user.click(screen.getByRole("button", { name: "Vis feltet" }));
    expect(card()).toHaveFocus();
    expect(card()).toHaveTextContent("Deres grunn");
    expect(screen.getByRole("textbox", { name: WHY })).toHaveValue("Før og nå");
  });
});
