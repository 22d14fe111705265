import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const TOP = path.resolve(__dirname, "../src");

/** A file of src/, by path from there: "plan/Plan.ts". */
export interface Source {
  readonly file: string;
  readonly layer: string;
  /** The files of src/ that it imports or re-exports, types and lazy imports too. */
  readonly imports: readonly string[];
  /** Names that it uses without declaring or importing them, of those asked for. */
  readonly globals: readonly string[];
}

/** All TypeScript files of src/; `files` gives the text of those that are not on the disk. */
export function readSources(names: readonly string[], files: Readonly<Record<string, string>> = {}): readonly Source[] {
  const onDisk = readdirSync(TOP, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file));
  const all = [...new Set([...onDisk, ...Object.keys(files)])];
  return all.map((file) => {
    const text = files[file] ?? readFileSync(path.join(TOP, file), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return {
      file,
      layer: file.split("/")[0] ?? "",
      imports: importsOf(source).flatMap((specifier) => resolve(file, specifier, all)),
      globals: names.filter((name) => usesGlobal(source, name)),
    };
  });
}

function importsOf(source: ts.SourceFile): readonly string[] {
  return ts.preProcessFile(source.text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** No file where the specifier names a package or a file that is no TypeScript. */
function resolve(from: string, specifier: string, all: readonly string[]): readonly string[] {
  if (!specifier.startsWith(".")) return [];
  const target = path.posix.join(path.posix.dirname(from), specifier);
  return all.filter((file) => file === `${target}.ts` || file === `${target}.tsx`);
}

/** As a value, `Word.run`, or as a type, `Word.Paragraph`; not as the name of a member, `host.Word`. */
function usesGlobal(source: ts.SourceFile, name: string): boolean {
  const isUse = (node: ts.Node): boolean =>
    ((ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && isName(node.expression, name)) ||
    (ts.isQualifiedName(node) && isName(node.left, name)) ||
    (ts.isTypeOfExpression(node) && isName(node.expression, name)) ||
    (ts.forEachChild(node, isUse) ?? false);
  return isUse(source);
}

function isName(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
