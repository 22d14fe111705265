import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const PANE = path.resolve(__dirname, "../../src/taskpane");
const files = readdirSync(PANE, { recursive: true, encoding: "utf8" }).map((file) => path.join(PANE, file));
const sheets = files.filter((file) => file.endsWith(".module.css"));
const components = files.filter((file) => file.endsWith(".tsx"));

/** The classes that a style sheet has, as "shell/Dock.module.css: foot". */
function classesOf(sheet: string): readonly string[] {
  const selectors = readFileSync(sheet, "utf8").replace(/\/\*.*?\*\/|\{[^{}]*\}/gs, "");
  return [...selectors.matchAll(/\.([A-Za-z]+)/g)].map(([, name]) => `${path.relative(PANE, sheet)}: ${name!}`);
}

/** The classes that a component takes from its style sheets. One chosen by a value, `styles[state]`, may be any. */
function usesOf(component: string): readonly string[] {
  const code = readFileSync(component, "utf8");
  return [...code.matchAll(/^import (\w+) from "(.*\.module\.css)";$/gm)].flatMap(([, name, file]) => {
    const sheet = path.resolve(path.dirname(component), file!);
    const named = [...code.matchAll(new RegExp(`\\b${name!}\\.([a-z]\\w*)`, "gi"))];
    return code.includes(`${name!}[`)
      ? classesOf(sheet)
      : named.map(([, used]) => `${path.relative(PANE, sheet)}: ${used!}`).filter((use) => !use.endsWith(": module"));
  });
}

test("every class that a component names is in its style sheet", () => {
  const there = new Set(sheets.flatMap(classesOf));
  expect(components.flatMap(usesOf).filter((use) => !there.has(use))).toEqual([]);
});

test("every class of a style sheet is used by a component", () => {
  const used = new Set(components.flatMap(usesOf));
  expect(sheets.flatMap(classesOf).filter((name) => !used.has(name))).toEqual([]);
});

/** The names of style sheets that the classes of one element are taken from, where they are more than one. */
function mixedIn(component: string): readonly string[] {
  const code = readFileSync(component, "utf8");
  const names = [...code.matchAll(/^import (\w+) from ".*\.module\.css";$/gm)].map(([, name]) => name!);
  const together = [...code.matchAll(/mergeClasses\(([^()]*)\)|className=\{`([^`]*)`\}/g)].map((match) => match[0]);
  return together.filter((each) => names.filter((name) => new RegExp(`\\b${name}[.[]`).test(each)).length > 1);
}

test("no element has classes of two style sheets: which comes first differs between builds", () => {
  expect(components.flatMap(mixedIn)).toEqual([]);
});
