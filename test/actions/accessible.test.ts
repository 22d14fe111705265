import { writeFigure } from "../../src/actions/figure/writeFigure";
import type { Outcome } from "../../src/actions/Outcome";
import { writeTable } from "../../src/actions/table/writeTable";
import type { Language } from "../../src/content/Language";
import { loadLibrary } from "../../src/content/loadLibrary";
import { loadProcesses } from "../../src/content/loadProcesses";
import { PROCESS_IDS, PROCESS_STEPS } from "../../src/content/processIds";
import { STEP_IDS, type StepId } from "../../src/content/StepId";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { answeredPrompts } from "../../src/plan/answers/answeredPrompts";
import { madeChoices } from "../../src/plan/choices/madeChoices";
import { agendaTag } from "../../src/plan/draft/agendaBlock";
import { agendaPieces } from "../../src/plan/draft/agendaPieces";
import { draftPlanStep } from "../../src/plan/draft/draftPlanStep";
import { examplePlan } from "../../src/plan/example/examplePlan";
import { addMeeting, changeTreated } from "../../src/plan/questions/meetings";
import { minutesPieces } from "../../src/plan/questions/minutes";
import { MINUTES_STEP, minutesTag } from "../../src/plan/questions/minutesBlock";
import { STATUS_STEP, STATUS_TAG } from "../../src/plan/status/statusBlock";
import { statusPieces } from "../../src/plan/status/statusPieces";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { chooseForm } from "../../src/plan/table/tableForm";
import { THREAD_FIGURE_TAG, THREAD_STEP, THREAD_TAG } from "../../src/plan/thread/threadBlocks";
import { threadFigurePieces } from "../../src/plan/thread/threadFigure";
import { threadPieces } from "../../src/plan/thread/threadPieces";
import type { Platform } from "../../src/preview/host/HostSettings";
import { accessibilityFaults } from "../accessibilityFaults";
import { docx, heading, para, table } from "../builders";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, template } from "./inPlan";

const LOCALES: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO" };

/** One black pixel, in the size that a figure has. */
const PICTURE = {
  base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  ...{ width: 453, height: 150 },
};

async function writeText(state: StoredPlan, step: StepId): Promise<Outcome | null> {
  const library = await loadLibrary(step);
  const pieces = draftPlanStep(state.plan, step, library);
  const answered = answeredPrompts(library.content, state.plan.answers[step], madeChoices(state.plan, library.choices));
  return pieces.length === 0 ? null : insert(state, step, pieces, { answered });
}

/** Writes parts one after another, each with the plan as the one before has left it. */
function inTurn(...writes: readonly ((state: StoredPlan) => Promise<Outcome | null>)[]) {
  return async (start: StoredPlan): Promise<void> => {
    let state = start;
    for (const write of writes) {
      const outcome = await write(state);
      if (outcome !== null) state = after(done(outcome), state);
    }
  };
}

/** As many as are written in a moment: all tables are written alike. */
const TABLES = [HANDLINGSPLAN, ...ALL_TABLES.filter(({ id }) => id !== HANDLINGSPLAN.id).slice(0, 3)];

const figure = { title: "Figur", onEdited: "ask" } as const;

/** Every kind of block that the pane puts into a document. */
const BLOCKS = {
  "the text of each step": inTurn(...STEP_IDS.map((step) => (state: StoredPlan) => writeText(state, step))),
  "standard tables": inTurn(
    ...TABLES.map(
      (table) => (state: StoredPlan) => writeTable({ ...state, table, direction: "both", onEdited: "ask" }),
    ),
  ),
  "the action plan as cards": inTurn(({ plan, store }) =>
    writeTable({
      ...{ store, plan: chooseForm(plan, HANDLINGSPLAN, "cards"), table: HANDLINGSPLAN },
      ...{ direction: "both", onEdited: "ask" },
    }),
  ),
  "the figure of the status": inTurn((state) =>
    writeFigure({
      ...{ ...state, ...figure, step: STATUS_STEP, tag: STATUS_TAG },
      pieces: statusPieces(state.plan, PICTURE),
    }),
  ),
  "the red thread as a table and as a figure": inTurn(
    (state) =>
      writeFigure({ ...state, ...figure, step: THREAD_STEP, tag: THREAD_TAG, pieces: threadPieces(state.plan) }),
    (state) =>
      writeFigure({
        ...{ ...state, ...figure, step: THREAD_STEP, tag: THREAD_FIGURE_TAG },
        pieces: threadFigurePieces(state.plan, PICTURE),
      }),
  ),
  "each agenda": inTurn(
    ...PROCESS_IDS.map((id) => async (state: StoredPlan) => {
      const pieces = agendaPieces((await loadProcesses())[id], state.plan);
      return writeFigure({ ...state, ...figure, step: PROCESS_STEPS[id], tag: agendaTag(id), pieces });
    }),
  ),
  "the minutes of a meeting": inTurn((state) => {
    const item = "s5.factors.turnover";
    const { plan, id } = addMeeting(state.plan, "Møte", [item]);
    const held = changeTreated(plan, id, item, "said", "Mange slutter");
    const pieces = minutesPieces(held, id, { [item]: "Hvorfor slutter folk?" });
    return writeFigure({ ...figure, plan: held, store: state.store, step: MINUTES_STEP, tag: minutesTag(id), pieces });
  }),
};

async function faultsAfter(
  write: (state: StoredPlan) => Promise<void>,
  language: Language,
  platform: Platform,
): Promise<readonly string[]> {
  const { host } = await openInWord(template(language), { platform });
  const { store } = await opened();
  await write({ plan: await examplePlan(language), store });
  return accessibilityFaults(await host.save(), LOCALES[language]);
}

describe.each([
  ["nb", "web"],
  ["nn", "mac"],
] as const)("in %s, on %s", (language, platform) => {
  test.each(Object.entries(BLOCKS))(
    "%s: headings in order, header rows, captions, texts for pictures, and the language",
    async (_, write) => {
      expect(await faultsAfter(write, language, platform)).toEqual([]);
    },
  );
});

test("what a screen reader could not make sense of is found", async () => {
  const language = '<w:rPr><w:lang w:val="en-US"/></w:rPr>';
  const picture =
    '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="a"/></wp:inline></w:drawing>';
  const file = await docx(
    heading("Første"),
    heading("Tredje", { level: 3 }),
    para("Tekst"),
    table([["a", "b"]]),
    `<w:p><w:r>${language}<w:t>English</w:t></w:r></w:p>`,
    `<w:p><w:r>${picture}</w:r></w:p>`,
  );
  const faults = await accessibilityFaults(file, "nb-NO");
  expect(faults).toContain("«Tekst» is in no language");
  expect(faults.filter((fault) => !fault.endsWith("no language"))).toEqual([
    "heading 3 «Tredje» comes right below heading 1",
    "the table «ab» has no header row",
    "the table «ab» has no caption",
    "a picture has no text in place of it",
    "a picture has no caption",
    "«English» is in en-US",
  ]);
});
