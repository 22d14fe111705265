/**
 * The layers of src/, and what each may import besides itself. ESLint (eslint.config.mjs) and test/layers.test.ts both
 * hold them to it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LAYERS = {
  content: [],
  document: [],
  plan: ["content", "document"],
  word: ["document"],
  actions: ["content", "document", "plan", "word"],
  taskpane: ["actions", "content", "document", "plan"],
  commands: ["actions", "content", "document", "plan"],
  screen: ["actions", "content", "plan"],
  preview: [],
  probe: [],
};

export const LAYER_NAMES = Object.keys(LAYERS);

/**
 * The layers of the pane, src/taskpane, from below: what each may import of the others. Files outside of all folders put the
 * pane together, and may import all. test/layers.test.ts holds them to it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PANE_LAYERS = (() => {
  const base = ["words", "look", "focus", "copy", "report", "loading", "state"];
  const frame = [...base, "inputs", "drafts", "field", "clipboard", "notice", "saving", "cursor", "frame"];
  const page = [...frame, "transfer", "columns", "block", "conflicts", "example", "origin"];
  return {
    words: [],
    look: [],
    focus: ["words", "state"],
    copy: [],
    report: ["words", "copy"],
    loading: ["words", "look", "report"],
    state: ["words"],
    inputs: base,
    drafts: base,
    work: ["drafts", "state"],
    field: base,
    clipboard: [...base, "drafts", "work"],
    saving: [...base, "field", "clipboard"],
    cursor: base,
    notice: [...base, "field", "clipboard", "drafts"],
    frame: [...base, "notice", "saving", "cursor"],
    failure: frame,
    place: [...base, "work", "frame"],
    transfer: frame,
    columns: frame,
    block: frame,
    conflicts: frame,
    dialogs: frame,
    example: frame,
    origin: frame,
    status: frame,
    sheet: page,
    choices: page,
    guidance: page,
    measures: [...page, "sheet", "status"],
    tables: [...page, "sheet", "measures", "search"],
    thread: [...page, "status"],
    figures: [...page, "status"],
    staffing: [...page, "sheet", "status", "tables"],
    references: page,
    search: page,
    processes: [...page, "guidance"],
    meeting: [...page, "choices", "guidance", "step"],
    leaders: [...page, "guidance", "processes", "meeting", "search"],
    old: page,
    units: [...page, "status"],
    file: [...page, "old", "units"],
    decision: [...page, "file", "sheet", "start", "units"],
    ready: page,
    step: [...page, "choices", "guidance"],
    start: [...page, "ready"],
  };
})();
