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

mendSerializer();
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
