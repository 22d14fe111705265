import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/**
 * What @types/office-js says of a member of one of Word's classes, in its doc comment or, for `readonly`, in its type.
 *
 * @typedef {object} Fact
 * @property {string} set the requirement set that the member came with
 * @property {boolean} [settable] of a property: whether it can be set
 * @property {string} [args] of a method: its parameters, with "?" those that may be left out: "rowIndex rowCount?"
 * @property {Readonly<Record<string, string>>} [allowed] by parameter, the values that it must be one of: "Start End"
 * @property {Readonly<Record<string, string>>} [notWith] by location, the content controls that it cannot be used with
 * @property {Readonly<Record<string, string>>} [defaults] by parameter, what stands for it where it is left out
 * @property {string} [throws] the error where what is asked for is missing
 */

/** @typedef {Readonly<Record<string, Fact>>} Facts by "Paragraph.insertText" */

/** The sets that Word LTSC 2021 and later have: what the add-in builds on. */
export const SETS = ["WordApi 1.1", "WordApi 1.2", "WordApi 1.3", "WordApi 1.4"];

/** Where the declarations are installed. */
export const DECLARATIONS = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");

const SET = /\[Api set: ?(\w+ \d+\.\d+)\]/;
const VALUES = /[Mm]ust be:? ((?:`\w+`(?:, or |, | or )?)+)/;
const NOT_WITH = /((?:`\w+`(?: and )?)+) cannot be used with ([^.]*) content controls/;
const DEFAULTS = [/[Dd]efault(?: value)?(?: is)? `?(\w+)`?/, /`(\w+)` is the default/];

/**
 * The members of all classes of the namespace Word that have a requirement set of their own, sorted by name.
 *
 * @param {string} [file]
 * @returns {Facts}
 */
export function readDeclarations(file = DECLARATIONS) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  /** @type {Map<string, Fact>} */
  const facts = new Map();
  for (const { type, member } of wordMembers(source)) {
    const text = docText(source, member);
    const set = SET.exec(text)?.[1];
    const name = `${type}.${member.name.getText(source)}`;
    if (set !== undefined && !facts.has(name)) facts.set(name, factOf(source, member, text, set));
  }
  return Object.fromEntries([...facts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * @param {Facts} facts
 * @param {Iterable<string>} also names of members of later sets
 * @returns {Facts} those of `SETS` and those that were named
 */
export function ofSets(facts, also) {
  const named = new Set(also);
  return Object.fromEntries(Object.entries(facts).filter(([name, { set }]) => SETS.includes(set) || named.has(name)));
}

/** @param {ts.SourceFile} source */
function wordMembers(source) {
  const spaces = source.statements.filter(ts.isModuleDeclaration).filter(({ name }) => name.text === "Word");
  const statements = spaces.flatMap(({ body }) => (body && ts.isModuleBlock(body) ? [...body.statements] : []));
  return statements
    .filter(ts.isClassDeclaration)
    .flatMap((type) =>
      type.members
        .filter((member) => ts.isMethodDeclaration(member) || ts.isPropertyDeclaration(member))
        .map((member) => ({ type: type.name?.text ?? "", member })),
    );
}

/**
 * @param {ts.SourceFile} source
 * @param {ts.Node} node
 */
function docText(source, node) {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return docs.map((doc) => doc.getText(source).replace(/^\s*(?:\/\*)?\*+(?!\/)\s?/gm, "")).join("\n");
}

/**
 * @param {ts.SourceFile} source
 * @param {ts.MethodDeclaration | ts.PropertyDeclaration} member
 * @param {string} text
 * @param {string} set
 * @returns {Fact}
 */
function factOf(source, member, text, set) {
  const error = /[Tt]hrows (?:an )?`?(ItemNotFound)`?/.exec(text)?.[1];
  const throws = error === undefined ? {} : { throws: error };
  if (ts.isPropertyDeclaration(member)) {
    const isReadOnly = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
    return { set, settable: !isReadOnly, ...throws };
  }
  const args = member.parameters.map(({ name, questionToken }) => name.getText(source) + (questionToken ? "?" : ""));
  const named = member.parameters.filter(({ name }) => ts.isIdentifier(name)).map(({ name }) => name.getText(source));
  return { set, args: args.map(oneWord).join(" "), ...parameterFacts(text, named), ...throws };
}

/**
 * The options of a search stand in the declarations as one long type.
 *
 * @param {string} name
 */
function oneWord(name) {
  return name.startsWith("{") ? "options?" : name;
}

/**
 * @param {string} text
 * @param {readonly string[]} names
 * @returns {Pick<Fact, "allowed" | "notWith" | "defaults">}
 */
function parameterFacts(text, names) {
  const said = names.map((name) => /** @type {const} */ ([name, parameterText(text, name)]));
  const allowed = entries(said, (doc) => listed(VALUES.exec(doc)?.[1]));
  const notWith = entries(
    said.flatMap(([, doc]) => exceptions(doc)),
    listed,
  );
  const defaults = entries(said, (doc) => DEFAULTS.map((pattern) => pattern.exec(doc)?.[1]).find(Boolean));
  return { ...found("allowed", allowed), ...found("notWith", notWith), ...found("defaults", defaults) };
}

/**
 * @param {string} name
 * @param {Record<string, string>} values
 */
function found(name, values) {
  return Object.keys(values).length > 0 ? { [name]: values } : {};
}

/**
 * What the doc comment says of a parameter, on one line.
 *
 * @param {string} text
 * @param {string} name
 */
function parameterText(text, name) {
  const [, ...params] = text.split(/^@param\s+/m);
  const said = params.find((param) => param.split(/\s/)[0] === name) ?? "";
  return (said.split(/^@/m)[0] ?? "").replace(/\s+/g, " ");
}

/**
 * @param {readonly (readonly [string, string])[]} said
 * @param {(doc: string) => string | undefined} read
 * @returns {Record<string, string>}
 */
function entries(said, read) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const [name, doc] of said) {
    const value = read(doc);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/**
 * The locations that cannot be used with some content controls, each with those.
 *
 * @param {string} doc
 * @returns {readonly (readonly [string, string])[]}
 */
function exceptions(doc) {
  const [, locations, controls = ""] = NOT_WITH.exec(doc) ?? [];
  return (listed(locations)?.split(" ") ?? []).map((location) => [location, controls]);
}

/**
 * "`replace`, `start`, or `end`" as the values that they stand for, "Replace Start End".
 *
 * @param {string | undefined} list
 */
function listed(list) {
  const names = list?.match(/\w+(?=`)/g);
  return names?.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(" ");
}
