import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * @typedef {"nb" | "nn"} Language
 * @typedef {{ file: string, line: number, language: Language, text: string }} SpelledText
 */

const CONTENT = path.resolve(import.meta.dirname, "../src/content");

/**
 * The texts of src/content that are written in one language: what stands under a property "nb" or "nn", and all of a
 * file named so. Template strings give their pieces joined by a space; the names in ICU messages are left out.
 *
 * @returns {SpelledText[]}
 */
export function spellTexts() {
  return readdirSync(CONTENT, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap((file) => textsOfFile(file.split(path.sep).join("/"), readFileSync(path.join(CONTENT, file), "utf8")));
}

/**
 * @param {string} file
 * @param {string} code
 * @returns {SpelledText[]}
 */
export function textsOfFile(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  /** @type {SpelledText[]} */
  const texts = [];
  visit(source, languageNamed(path.basename(file, ".ts")));
  return texts;

  /**
   * @param {ts.Node} node
   * @param {Language | null} language
   */
  function visit(node, language) {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = language === null ? null : stringIn(node);
    if (text !== null && language !== null && languageNamed(text) === null) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      texts.push({ file, line, language, text: withoutNames(text) });
    }
    const named = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? languageNamed(node.name.text) : null;
    ts.forEachChild(node, (child) => {
      visit(child, named ?? language);
    });
  }
}

/**
 * @param {string} name
 * @returns {Language | null}
 */
function languageNamed(name) {
  return name === "nb" || name === "nn" ? name : null;
}

/**
 * @param {ts.Node} node
 * @returns {string | null}
 */
function stringIn(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(" ");
}

/**
 * The words of an ICU message: without its arguments and the keywords of its branches.
 *
 * @param {string} text
 */
function withoutNames(text) {
  return text
    .replace(/\{\w+\}/gu, " ")
    .replace(/\{\w+, plural,|(=\d+|one|other) \{/gu, " ")
    .replace(/[{}]/gu, " ");
}
