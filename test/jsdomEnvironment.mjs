import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { TextDecoder, TextEncoder } from "node:util";
import { compileFunction } from "node:vm";

const require = createRequire(import.meta.url);

/**
 * jsdom 26 serializes some documents wrongly: of two siblings that declare the same prefix for a namespace for which an
 * ancestor has another prefix, the second loses its declaration. Its serializer copies its map of prefixes, but not the
 * lists in it, so that a prefix of one element is known in all others. Version 6 copies them, and needs Node 22: when Jest's
 * jsdom has it, this goes.
 */
function mendSerializer() {
  const file = require.resolve("w3c-xmlserializer");
  const source = readFileSync(file, "utf8");
  const copied = "Object.fromEntries(Object.entries(prefixMap).map(([uri, prefixes]) => [uri, [...prefixes]]))";
  const mended = source.replace("{ ...prefixMap }", copied);
  if (mended === source) throw new Error("w3c-xmlserializer is another than the one that is mended here");
  const module = { id: file, filename: file, loaded: true, exports: {} };
  /** @type {Function} */
  const load = compileFunction(mended, ["require", "module"], { filename: file });
  Reflect.apply(load, undefined, [createRequire(file), module]);
  Object.assign(require.cache, { [file]: module });
}

/** @typedef {{ domSymbolTree: { compareTreePosition: (from: object, to: object) => number } }} Constants */

/**
 * jsdom compares two places of a document by walking from the one to the document's end. The stand-in holds hundreds of live
 * ranges, which jsdom compares at each change: this was nine tenths of the time of long tests. The tree that jsdom builds on
 * tells the same by the ancestors of both.
 */
function mendComparison() {
  const jsdom = createRequire(require.resolve("jest-environment-jsdom"));
  /** @type {unknown} */
  const nodes = jsdom("jsdom/lib/jsdom/living/helpers/node.js");
  /** @type {unknown} */
  const constants = jsdom("jsdom/lib/jsdom/living/helpers/internal-constants.js");
  const { domSymbolTree: tree } = /** @type {Constants} */ (constants);
  const mended = /** @type {{ isFollowing: (one: object, other: object) => boolean }} */ (nodes);
  if (typeof mended.isFollowing !== "function") throw new Error("jsdom is another than the one that is mended here");
  mended.isFollowing = (one, other) => (tree.compareTreePosition(other, one) & FOLLOWING) !== 0;
}

/** Node.DOCUMENT_POSITION_FOLLOWING, in a document or out of it. */
const FOLLOWING = 4;

/** @typedef {{ localName: string, getAttributeNS: (uri: null, name: string) => string | null }} ElementImpl */

/** @typedef {{ matchesDontThrow: (element: ElementImpl, selector?: string) => boolean }} Selectors */

/**
 * For the style of an element jsdom tries the selectors of all rules on it, one by one: this was half of the time of the pane's
 * tests. Nearly all rules name a class or an element that it is not; which, is read once of each selector.
 */
function mendMatching() {
  const jsdom = createRequire(require.resolve("jest-environment-jsdom"));
  const file = jsdom.resolve("jsdom/lib/jsdom/living/helpers/selectors.js");
  // Who asks takes the function out of the module when it is loaded.
  if (require.cache[file] !== undefined) throw new Error("jsdom was loaded before it is mended");
  /** @type {unknown} */
  const loaded = jsdom(file);
  const selectors = /** @type {Selectors} */ (loaded);
  const { matchesDontThrow: matches } = selectors;
  if (typeof matches !== "function") throw new Error("jsdom is another than the one that is mended here");
  /** @type {Map<string, Needs[] | null>} */
  const known = new Map();
  selectors.matchesDontThrow = (element, selector) => {
    // A rule without a selector, such as @namespace.
    if (selector === undefined) return matches(element, selector);
    let needs = known.get(selector);
    if (needs === undefined) {
      needs = needsOf(selector);
      known.set(selector, needs);
    }
    return (needs?.some((each) => mayMatch(element, each)) ?? true) && matches(element, selector);
  };
}

/**
 * What an element must be and have at least, in lower case: "" where any will do.
 *
 * @typedef {{ name: string, classes: readonly string[] }} Needs
 */

/** A pair of brackets without others in it. */
const BRACKETS = /\([^()[\]\\]*\)|\[[^()[\]\\]*\]/u;

/**
 * What each of a selector's alternatives needs of the element itself; null where that takes more than a glance to tell.
 *
 * @param {string} selector
 * @returns {Needs[] | null}
 */
function needsOf(selector) {
  let outer = selector;
  // From within: what stands in brackets narrows down alone.
  while (BRACKETS.test(outer)) outer = outer.replace(BRACKETS, "");
  if (/[()[\]\\|"']/u.test(outer)) return null;
  return outer.split(",").map((each) => {
    const own = /[^\s>+~]*$/u.exec(each.trim().toLowerCase())?.[0] ?? "";
    const [plain = ""] = own.split(":");
    return {
      name: /^[a-z][\w-]*/u.exec(plain)?.[0] ?? "",
      classes: [...plain.matchAll(/\.([\w-]+)/gu)].map(([, name]) => ` ${name} `),
    };
  });
}

/**
 * @param {ElementImpl} element
 * @param {Needs} needs
 */
function mayMatch(element, { name, classes }) {
  if (name !== "" && element.localName.toLowerCase() !== name) return false;
  if (classes.length === 0) return true;
  const own = element.getAttributeNS(null, "class");
  if (own === null) return false;
  const words = ` ${own.toLowerCase().replaceAll(/\s/gu, " ")} `;
  return classes.every((each) => words.includes(each));
}

mendSerializer();
mendMatching();
mendComparison();

/** @type {unknown} */
const environment = require("jest-environment-jsdom");
const { TestEnvironment } = /** @type {typeof import("jest-environment-jsdom")} */ (environment);

/**
 * A browser's page as jsdom plays it, with what every browser has and jsdom lacks. JSZip waits by setImmediate between the
 * pieces of a file; in its place it would take timers of jsdom, a millisecond each.
 */
class JsdomEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, setImmediate });
  }
}

export { JsdomEnvironment as default };
