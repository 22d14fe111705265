import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";

const FOLDER = path.resolve(import.meta.dirname, "../../src/preview/client");

/** The client library of the npm package, which is behind the one of Microsoft's CDN. */
export function npmLibrary() {
  const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/word-web-16.00.js");
  return readFileSync(file, "utf8");
}

/** What the preview serves at the end of the client library (src/preview/client), as one script. */
export function clientExtension() {
  /** @type {Map<string, string>} */
  const modules = new Map();
  addModule("./clientExtension", modules);
  const bodies = [...modules].map(([name, body]) => `${JSON.stringify(name)}(require, exports) {\n${body}\n}`);
  return `(() => {
    const made = {}, modules = { ${bodies.join(",\n")} };
    const require = (name) => {
      if (!made[name]) modules[name](require, (made[name] = {}));
      return made[name];
    };
    require("./clientExtension");
  })();`;
}

/**
 * @param {string} name as an import has it: all modules lie in one folder
 * @param {Map<string, string>} modules
 */
function addModule(name, modules) {
  if (modules.has(name)) return;
  const text = readFileSync(path.join(FOLDER, `${name}.ts`), "utf8");
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  modules.set(name, outputText);
  for (const { fileName } of ts.preProcessFile(outputText, true, true).importedFiles) addModule(fileName, modules);
}
