import { screen } from "@testing-library/react";
import { loadStep } from "../../src/content/loadStep";
import type { Prompt } from "../../src/content/Prompt";
import { STEP_FACTS } from "../../src/content/stepFacts";
import type { StepId } from "../../src/content/StepId";
import type { Answer } from "../../src/plan/answers/Answer";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { openOverview, overview, press, question } from "./interview";
import { planInDocument } from "./planInDocument";
import { openInterview, renderPane } from "./renderPane";
import { tabStops } from "./tabStops";

/** Three rows of what the prompt asks for; nothing where a choice once per plan is made in its place. */
function threeRows({ input, choice }: Prompt): Answer | null {
  if (choice !== undefined) return null;
  const rows = ["Ett", "To", "Tre"];
  switch (input.kind) {
    case "text":
      return { kind: "text", text: rows.join("\n") };
    case "list":
      return { kind: "list", items: rows };
    case "people":
      return { kind: "people", people: rows.map((who) => ({ who, how: "Høring" })) };
    case "dates":
      return { kind: "dates", events: rows.map((what) => ({ what, when: "høsten 2028" })) };
    case "choices":
      return { kind: "choices", chosen: [], other: "Ett" };
  }
}

async function stepWithRows(step: StepId): Promise<Uint8Array> {
  const { prompts } = await loadStep(step);
  return planInDocument((plan) =>
    prompts.reduce((sofar, prompt) => {
      const answer = threeRows(prompt);
      return answer === null ? sofar : setAnswer(sofar, step, prompt.id, answer);
    }, plan),
  );
}

test.each(STEP_FACTS.map(({ id, heading: { nb } }) => [id, nb] as const))(
  "in %s, three rows filled, Tab takes 15 stops at most from the title to the button that inserts",
  async (step, name) => {
    const pane = await renderPane(await stepWithRows(step));
    await openInterview(pane, name);
    await screen.findByRole("region", { name: "Råd" });
    const rows = await openOverview(pane);
    await pane.user.click(rows[0]!);
    expect(overview().closest("details")).not.toHaveAttribute("open");
    const { prompts } = await loadStep(step);
    for (let stage = 0; stage <= prompts.length; stage++) {
      // A heading that has the focus is a stop for as long.
      (document.activeElement as HTMLElement).blur();
      const stops = tabStops(
        screen.getByRole("heading", { level: 1 }),
        screen.getByRole("button", { name: "Sett inn i dokumentet" }),
      );
      expect([question().textContent, stops]).toEqual([question().textContent, Math.min(stops, 15)]);
      if (stage < prompts.length) await press(pane, "Neste");
    }
  },
);
