import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const TOP = path.resolve(__dirname, "../../src");

/** A text in the code: a string, a piece of a template string, or text between tags. */
export interface CodeText {
  /** By path from src/: "content/stepFacts.ts". */
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The texts in all TypeScript files of src/. */
export function codeTexts(): readonly CodeText[] {
  return readdirSync(TOP, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .sort()
    .flatMap((file) => textsInCode(file.split(path.sep).join("/"), readFileSync(path.join(TOP, file), "utf8")));
}

/** The texts in one file's code. Strings joined by "+" are one text. */
export function textsInCode(file: string, code: string): readonly CodeText[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const texts: CodeText[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text === null) {
      ts.forEachChild(node, visit);
      return;
    }
    texts.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
  };
  visit(source);
  return texts;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(" ");
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}
