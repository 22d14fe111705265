/** @jest-environment node */
import { LAYERS, LAYER_NAMES, PANE_LAYERS } from "../scripts/layers.mjs";
import { readSources, type Source } from "./sources";

const HOST_NAMES = ["Word", "Office", "OfficeExtension"];
const sources = readSources(HOST_NAMES);

/** "plan/Plan.ts imports word/runInWord.ts" for each import that goes where its layer may not. */
function forbidden(all: readonly Source[]): readonly string[] {
  return all.flatMap(({ file, layer, imports }) =>
    imports
      .filter((target) => {
        const other = target.split("/")[0] ?? "";
        return other !== layer && LAYERS[layer]?.includes(other) !== true;
      })
      .map((target) => `${file} imports ${target}`),
  );
}

/** A ring of imports as "a.ts > b.ts > a.ts", or null. */
function ring(all: readonly Source[]): string | null {
  const imports = new Map(all.map((source) => [source.file, source.imports]));
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(" > ");
    if (done.has(file)) return null;
    const found = (imports.get(file) ?? []).map((next) => visit(next, [...path, file])).find((one) => one !== null);
    done.add(file);
    return found ?? null;
  };
  return all.map(({ file }) => visit(file, [])).find((one) => one !== null) ?? null;
}

function namingWord(all: readonly Source[]): readonly string[] {
  return all
    .filter(({ layer, globals }) => globals.length > 0 && !["word", "preview", "probe"].includes(layer))
    .map(({ file, globals }) => `${file} names ${globals.join(", ")}`);
}

/** The folder of the pane that a file is in; null for the files outside of all folders, and those outside of the pane. */
function paneLayer(file: string): string | null {
  const [layer, folder, ...rest] = file.split("/");
  return layer === "taskpane" && folder !== undefined && rest.length > 0 ? folder : null;
}

/** The same as `forbidden`, between the folders of the pane. */
function forbiddenInPane(all: readonly Source[]): readonly string[] {
  return all.flatMap(({ file, imports }) => {
    const own = paneLayer(file);
    if (own === null) return [];
    return imports
      .filter((target) => target.startsWith("taskpane/"))
      .filter((target) => {
        const other = paneLayer(target);
        return other !== own && (other === null || PANE_LAYERS[own]?.includes(other) !== true);
      })
      .map((target) => `${file} imports ${target}`);
  });
}

test("every file of src/ is in a layer", () => {
  expect(sources.map(({ file }) => file.split("/")[0] ?? "").filter((layer) => !LAYER_NAMES.includes(layer))).toEqual(
    [],
  );
});

test("every layer imports only what it may", () => {
  expect(forbidden(sources)).toEqual([]);
});

test("every folder of the pane is a layer of it, and imports only what it may, from below", () => {
  const folders = new Set(sources.map(({ file }) => paneLayer(file)).filter((folder) => folder !== null));
  const names = Object.keys(PANE_LAYERS);
  expect([...folders].sort()).toEqual([...names].sort());
  expect(forbiddenInPane(sources)).toEqual([]);
  expect(names.filter((name) => PANE_LAYERS[name]?.includes(name) === true)).toEqual([]);
});

test("no folder has more than twenty files", () => {
  const counts = new Map<string, number>();
  for (const { file } of sources.filter(({ layer }) => layer !== "content")) {
    const folder = file.slice(0, file.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
});

test("no files import each other in a ring", () => {
  expect(ring(sources)).toBeNull();
});

test("only word/, the preview and the probes name Word or Office", () => {
  expect(namingWord(sources)).toEqual([]);
});

test("no folder has an index file, but for the four that start a page", () => {
  expect(
    sources
      .filter(({ file }) => /(^|\/)index\.tsx?$/.test(file))
      .map(({ file }) => file)
      .sort(),
  ).toEqual(["commands/index.ts", "preview/page/index.ts", "probe/index.ts", "taskpane/index.tsx"]);
});

test.each([
  [
    "upward",
    "content/broken.ts",
    'import { readBlock } from "../document/block/readBlock";',
    "document/block/readBlock.ts",
  ],
  ["for a type alone", "document/broken.ts", 'import type { Plan } from "../plan/Plan";', "plan/Plan.ts"],
  ["lazily", "taskpane/broken.ts", 'void import("../word/runInWord");', "word/runInWord.ts"],
  ["through an export", "plan/broken.ts", 'export { runInWord } from "../word/runInWord";', "word/runInWord.ts"],
  ["of the preview", "taskpane/step/broken.ts", 'import "../../preview/page/index";', "preview/page/index.ts"],
  ["by the preview", "preview/page/broken.ts", 'import "../../content/StepId";', "content/StepId.ts"],
  ["of a probe", "preview/page/broken.ts", 'import "../../probe/Kit";', "probe/Kit.ts"],
  ["by a probe", "probe/probes/broken.ts", 'import "../../preview/host/WordHost";', "preview/host/WordHost.ts"],
])("an import %s is found", (_, file, text, target) => {
  expect(forbidden(readSources(HOST_NAMES, { [file]: text }))).toEqual([`${file} imports ${target}`]);
});

test.each([
  ["upward", "taskpane/words/broken.ts", 'import { Dock } from "../frame/Dock";', "taskpane/frame/Dock.tsx"],
  ["of another page", "taskpane/start/broken.ts", 'import "../step/StepPage";', "taskpane/step/StepPage.tsx"],
  ["of the whole pane", "taskpane/step/broken.ts", 'import "../App";', "taskpane/App.tsx"],
])("an import %s is found in the pane", (_, file, text, target) => {
  expect(forbiddenInPane(readSources(HOST_NAMES, { [file]: text }))).toEqual([`${file} imports ${target}`]);
});

test("a ring of imports is found", () => {
  const broken = { "plan/ring1.ts": 'import "./ring2";', "plan/ring2.ts": 'import "./ring1";' };
  expect(ring(readSources(HOST_NAMES, broken).filter(({ file }) => file in broken))).toBe(
    "plan/ring1.ts > plan/ring2.ts > plan/ring1.ts",
  );
});

test.each([
  ["a call", "void Word.run(batch);", "Word"],
  ["a type", "export type Target = Word.Paragraph;", "Word"],
  ["a look for it", 'export const inOffice = typeof Office !== "undefined";', "Office"],
])("%s outside word/ is found", (_, text, name) => {
  expect(namingWord(readSources(HOST_NAMES, { "actions/broken.ts": text }))).toEqual([
    `actions/broken.ts names ${name}`,
  ]);
});
