import { readdirSync } from "node:fs";
import path from "node:path";
import { nb } from "../../src/content/strings/nb";
import { nn } from "../../src/content/strings/nn";

type Both = Readonly<Record<"nb" | "nn", object>>;

const FOLDER = path.resolve(__dirname, "../../src/content/strings");

const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith("Strings.ts") && file !== "loadStrings.ts");

async function textsOfPage(file: string): Promise<Both> {
  const exported = Object.values((await import(path.join(FOLDER, file))) as Record<string, Both>);
  if (exported.length !== 1 || exported[0] === undefined) throw new Error(`${file} exports more than its texts`);
  return exported[0];
}

/** All texts by their path; functions as their source. */
function flat(value: object, at = ""): [string, unknown][] {
  return Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
    typeof inner === "object" && inner !== null ? flat(inner as object, `${at}.${key}`) : [[`${at}.${key}`, inner]],
  );
}

const parameters = (texts: readonly [string, unknown][]) =>
  texts.flatMap(([at, text]) => (typeof text === "function" ? [[at, text.length]] : []));

const OWN = "the pane itself";

describe.each([OWN, ...PAGES])("of %s", (name) => {
  const load = (): Promise<Both> => (name === OWN ? Promise.resolve({ nb, nn }) : textsOfPage(name));

  test("nynorsk has the texts of bokmål, no fewer and no more", async () => {
    const both = await load();
    expect(flat(both.nn).map(([at]) => at)).toEqual(flat(both.nb).map(([at]) => at));
  });

  test.each(["nb", "nn"] as const)("no text in %s is empty", async (language) => {
    const texts = flat((await load())[language]);
    expect(texts.filter(([, text]) => typeof text === "string" && text.trim() === "")).toEqual([]);
  });

  test("texts with names and numbers use the same in both languages", async () => {
    const both = await load();
    expect(parameters(flat(both.nn))).toEqual(parameters(flat(both.nb)));
  });
});
