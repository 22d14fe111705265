import path from "node:path";
import ts from "typescript";

/** @typedef {{ readonly used: ReadonlySet<string>, readonly unread: readonly string[] }} Use */

/** The folders of the add-in. */
const FOLDERS = ["word", "actions", "commands", "taskpane"];

/**
 * The members of Word's classes that the add-in uses, as "Paragraph.insertText": in expressions, in what is set at once
 * (`set({…})`), in patterns, and in the texts of `load`. `unread` are loads in which no text stands.
 *
 * @param {string} root the project
 * @param {readonly string[]} [names] folders of src/
 * @returns {Use}
 */
export function usedMembers(root, names = FOLDERS) {
  const folders = names.map((name) => path.join(root, "src", name));
  const program = ts.createProgram(folders.flatMap(filesIn), optionsOf(root));
  const reader = new UseReader(program.getTypeChecker());
  for (const source of program.getSourceFiles()) {
    if (folders.some((folder) => source.fileName.startsWith(`${folder}/`))) reader.visit(source);
  }
  return { used: reader.used, unread: reader.unread };
}

/** @param {string} folder */
function filesIn(folder) {
  return ts.sys.readDirectory(folder, [".ts", ".tsx"]);
}

/**
 * The project's own compiler options.
 *
 * @param {string} root
 * @returns {ts.CompilerOptions}
 */
export function optionsOf(root) {
  const read = ts.readConfigFile(`${root}/tsconfig.json`, (file) => ts.sys.readFile(file));
  return { ...ts.parseJsonConfigFileContent(read.config, ts.sys, root).options, types: ["office-js"] };
}

class UseReader {
  /** @param {ts.TypeChecker} checker */
  constructor(checker) {
    this.checker = checker;
    /** @type {Set<string>} */
    this.used = new Set();
    /** @type {string[]} */
    this.unread = [];
  }

  /** @param {ts.Node} node */
  visit(node) {
    if (ts.isPropertyAccessExpression(node)) this.addSymbol(this.checker.getSymbolAtLocation(node.name));
    if (ts.isObjectBindingPattern(node)) this.addPattern(node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) this.visitCall(node);
    ts.forEachChild(node, (child) => {
      this.visit(child);
    });
  }

  /** @param {ts.CallExpression} call */
  visitCall(call) {
    const { name, expression } = /** @type {ts.PropertyAccessExpression} */ (call.expression);
    const [argument] = call.arguments;
    const type = this.checker.getTypeAtLocation(expression);
    if (!argument || !isWordClass(type)) return;
    if (name.text === "load") this.addLoad(type, argument);
    if (name.text === "set" && ts.isObjectLiteralExpression(argument)) {
      for (const { name: set } of argument.properties) if (set) this.addSymbol(type.getProperty(set.getText()));
    }
  }

  /** @param {ts.ObjectBindingPattern} pattern */
  addPattern(pattern) {
    const type = this.checker.getTypeAtLocation(pattern);
    for (const { name, propertyName } of pattern.elements) {
      this.addSymbol(type.getProperty((propertyName ?? name).getText()));
    }
  }

  /**
   * @param {ts.Type} type
   * @param {ts.Expression} argument
   */
  addLoad(type, argument) {
    const texts = this.textsIn(argument);
    if (texts.length === 0) this.unread.push(`${argument.getSourceFile().fileName}: load(${argument.getText()})`);
    for (const names of texts.flatMap((text) => text.split(","))) this.addPath(type, names.trim().split("/"));
  }

  /**
   * A name of a collection is one of its items, whether "items" stands before it or not.
   *
   * @param {ts.Type} type
   * @param {readonly string[]} names
   */
  addPath(type, [name, ...rest]) {
    const items = type.getProperty("items");
    const item = items && this.checker.getIndexTypeOfType(this.checker.getTypeOfSymbol(items), ts.IndexKind.Number);
    if (name === undefined) return;
    if (item && name === "items") this.addPath(item, rest);
    else {
      const property = (item ?? type).getProperty(name);
      this.addSymbol(property);
      if (property) this.addPath(this.checker.getTypeOfSymbol(property), rest);
    }
  }

  /**
   * The texts in an expression and in the constants that it names: whatever is made of them, no others are loaded.
   *
   * @param {ts.Node} expression
   * @returns {readonly string[]}
   */
  textsIn(expression) {
    if (ts.isStringLiteralLike(expression)) return [expression.text];
    if (ts.isIdentifier(expression)) {
      const symbol = this.checker.getSymbolAtLocation(expression);
      const isImported = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const [declaration] = (isImported ? this.checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
      const isConstant = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer;
      return isConstant ? this.textsIn(declaration.initializer) : [];
    }
    /** @type {string[]} */
    const texts = [];
    ts.forEachChild(expression, (child) => {
      texts.push(...this.textsIn(child));
    });
    return texts;
  }

  /** @param {ts.Symbol | undefined} symbol */
  addSymbol(symbol) {
    for (const { parent } of symbol?.declarations ?? []) {
      if (ts.isClassDeclaration(parent) && isInWord(parent)) {
        this.used.add(`${parent.name?.text ?? ""}.${symbol?.name ?? ""}`);
      }
    }
  }
}

/** @param {ts.Type} type */
function isWordClass(type) {
  return type
    .getSymbol()
    ?.declarations?.some((declaration) => ts.isClassDeclaration(declaration) && isInWord(declaration));
}

/** @param {ts.Node} declaration */
function isInWord({ parent }) {
  return ts.isModuleBlock(parent) && parent.parent.name.getText() === "Word";
}
