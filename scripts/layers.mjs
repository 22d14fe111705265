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
  preview: [],
  probe: [],
};

export const LAYER_NAMES = Object.keys(LAYERS);
