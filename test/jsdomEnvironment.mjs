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

mendSerializer();

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
