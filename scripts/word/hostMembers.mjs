import ts from "typescript";
import { optionsOf } from "./usedMembers.mjs";

/** @typedef {ReadonlyMap<string, { readonly settable: boolean }>} HostMembers by "Paragraph.insertText" */

/**
 * The members that the host's objects have on the wire, in PascalCase there, by their names in Word's API.
 *
 * @param {string} root the project
 * @returns {HostMembers}
 */
export function hostMembers(root) {
  const files = ts.sys.readDirectory(`${root}/src/preview/host/objects`, [".ts"]);
  const program = ts.createProgram(files, { ...optionsOf(root), types: [] });
  const checker = program.getTypeChecker();
  /** @type {Map<string, { settable: boolean }>} */
  const members = new Map();
  for (const type of files.flatMap((file) => classesIn(program.getSourceFile(file)))) {
    const symbol = type.name && checker.getSymbolAtLocation(type.name);
    const properties = symbol ? checker.getDeclaredTypeOfSymbol(symbol).getProperties() : [];
    const names = wireNames(
      checker,
      properties.find(({ name }) => name === "wireName"),
    );
    for (const property of properties.filter(({ name }) => /^[A-Z]/.test(name))) {
      const settable = (property.flags & ts.SymbolFlags.SetAccessor) !== 0;
      for (const name of names) members.set(`${name}.${apiName(property.name)}`, { settable });
    }
  }
  return members;
}

/** @param {ts.SourceFile | undefined} source */
function classesIn(source) {
  return source?.statements.filter(ts.isClassDeclaration) ?? [];
}

/**
 * The names that the type of `wireName` allows; of an abstract class any text.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol | undefined} property
 * @returns {readonly string[]}
 */
function wireNames(checker, property) {
  const type = property && checker.getTypeOfSymbol(property);
  const types = type?.isUnion() ? type.types : type ? [type] : [];
  return types.flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
}

/** @param {string} wireName */
function apiName(wireName) {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
