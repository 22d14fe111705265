/**
 * Files that are mutated together, and the tests that are to notice.
 *
 * @typedef {object} Group
 * @property {readonly string[]} files globs from the project's root; "!" leaves some out
 * @property {readonly string[]} near tests of just these files: globs below test/
 * @property {readonly string[]} wide tests for what the near ones let live
 * @property {number} share how much of all mutants is tried
 */

/** @type {Readonly<Record<string, Group>>} */
export const GROUPS = {
  document: {
    files: ["src/document/{headings,block,loose,text,compare}/*.ts", "src/document/*.ts"],
    near: ["document/*.test.ts"],
    wide: ["actions/insertSection.test.ts", "actions/headings.test.ts", "hostile/{expressions,lookups}.test.ts"],
    share: 1 / 3,
  },
  merge: {
    files: ["src/plan/merge/*.ts"],
    near: ["plan/merge*.test.ts", "plan/{resolveConflict,sameValue}.test.ts"],
    wide: ["actions/openAndSave.test.ts", "hostile/manyRows.test.ts"],
    share: 1 / 3,
  },
  stored: {
    files: ["src/plan/stored/*.ts"],
    near: ["plan/{store,storedParts,planXml,planFormat,planValue}.test.ts", "actions/openAndSave.test.ts"],
    wide: ["actions/{colleagues,storageFaults}.test.ts", "taskpane/paneReducer.test.ts", "plan/planFile.test.ts"],
    share: 1 / 3,
  },
  table: {
    files: ["src/document/{table,rows,cards}/*.ts"],
    near: ["document/{table*,rows,cards,spreadRows}.test.ts"],
    wide: ["actions/{writeActionPlan,tableColumns,tableCards,splitTable}.test.ts"],
    share: 1 / 3,
  },
  writing: {
    files: [
      "src/actions/block/{writeAction,writeBlock,plannedContent,finishWriting}.ts",
      "src/actions/{saving/{syncWithParts,readNewParts},table/{planTable,mergedPlan},text/insertSection}.ts",
      "src/word/Holder.ts",
    ],
    near: [
      "actions/{insertSection,linesThatMakeWay,writeActionPlan,whatIsTold,colleagues,openAndSave,unmarkedHeader,undoRefused}.test.ts",
    ],
    wide: [
      "actions/refused*.test.ts",
      "actions/{keptParagraphs,editedParagraphs,nothingLost,undoLast,tableColumns,tableCards}.test.ts",
      "actions/{writeFigure,splitTable,marks,cardLines,threadInWord}.test.ts",
    ],
    share: 1 / 3,
  },
  undo: {
    files: ["src/actions/{undo/undoLast,block/inverseOf}.ts", "src/document/headings/missingLines.ts"],
    near: [
      "actions/{undoLast,undoRefused,undoHalf,undoTables,undoMarks,undoTakeOver,headings}.test.ts",
      "document/missingLines.test.ts",
    ],
    wide: ["actions/{writeFigure,tableColumns,takeOver,insertSection,splitTable}.test.ts"],
    share: 1 / 3,
  },
  state: {
    files: [
      "src/taskpane/{state,work}/*.ts",
      "!src/taskpane/work/{load*,usePane,useRescanOnFocus,runTask,taskText}.ts",
    ],
    near: [
      "taskpane/{arrivals,createPane,paneReducer,performTask,placeOf,saveChanges}.test.ts",
      "taskpane/saving.test.tsx",
    ],
    wide: ["taskpane/{tooLarge,lost,question}.test.tsx"],
    share: 1 / 3,
  },
};
