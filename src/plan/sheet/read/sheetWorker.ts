import type { SheetRequest } from "./readSheetApart";
import { readSheetFile } from "./readSheetFile";
import { answerPane } from "../../foreign/answerPane";

answerPane(({ name, bytes, delimiter }: SheetRequest) => readSheetFile(name, bytes, delimiter));
