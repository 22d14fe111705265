import type { SheetRequest } from "./readSheetApart";
import { readSheetFile } from "./readSheetFile";
import { answerPane } from "../../worker/answerPane";

answerPane(({ name, bytes }: SheetRequest) => readSheetFile(name, bytes));
