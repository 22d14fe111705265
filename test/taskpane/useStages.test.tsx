import { renderHook } from "@testing-library/react";
import { loadStep } from "../../src/content/loadStep";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { FieldRef } from "../../src/taskpane/state/FieldRef";
import type { Page } from "../../src/taskpane/state/Page";
import { useStages } from "../../src/taskpane/step/interview/useStages";

const page = (at?: string): Page => ({ kind: "step", step: "s2", ...(at !== undefined && { at }) });

/** The stage after each of what the pane shows one after another. */
async function stages(...shown: readonly { readonly page: Page; readonly wanted: FieldRef | null }[]) {
  const { prompts } = await loadStep("s2");
  const plan = emptyPlan("nb");
  const { result, rerender } = renderHook((now) => useStages("s2", prompts, { plan, ...now }), {
    initialProps: shown[0]!,
  });
  return shown.map((now) => {
    rerender(now);
    return result.current.stage;
  });
}

test("a field that is asked for while the step is open is gone to, and what names no prompt changes nothing", async () => {
  const first = { page: page(), wanted: null };
  const conflict = { page: page(), wanted: { part: "s2", field: "budget" } } as const;
  const item = { page: page("s2.aims.tasks"), wanted: null };
  const elsewhere = { page: page(), wanted: { part: "s3", field: "goals" } } as const;
  expect(await stages(first, conflict, item, elsewhere)).toEqual([0, 5, 5, 5]);
});

test("the prompt that a page is opened at is asked first", async () => {
  expect(await stages({ page: page("where"), wanted: null })).toEqual([2]);
});
