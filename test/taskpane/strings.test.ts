import { nb } from "../../src/content/strings/nb";
import { nn } from "../../src/content/strings/nn";

/** All texts by their path; functions as their source. */
function flat(value: object, path = ""): [string, unknown][] {
  return Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
    typeof inner === "object" && inner !== null ? flat(inner as object, `${path}.${key}`) : [[`${path}.${key}`, inner]],
  );
}

const texts = { nb: flat(nb), nn: flat(nn) };

test("nynorsk has the texts of bokmål, no fewer and no more", () => {
  expect(texts.nn.map(([path]) => path)).toEqual(texts.nb.map(([path]) => path));
});

test.each(["nb", "nn"] as const)("no text in %s is empty", (language) => {
  const empty = texts[language].filter(([, text]) => typeof text === "string" && text.trim() === "");
  expect(empty).toEqual([]);
});

test("texts with names and numbers use the same in both languages", () => {
  const parameters = (list: readonly [string, unknown][]) =>
    list.flatMap(([path, text]) => (typeof text === "function" ? [[path, text.length]] : []));
  expect(parameters(texts.nn)).toEqual(parameters(texts.nb));
});
