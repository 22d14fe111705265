import type { SheetRequest } from "../sheet/readSheetApart";
import { readSheetFile } from "../sheet/readSheetFile";
import { answerPane } from "./answerPane";

answerPane(({ name, bytes }: SheetRequest) => readSheetFile(name, bytes));
