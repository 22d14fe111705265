import { documentParts } from "../file/documentParts";
import { answerPane } from "./answerPane";

answerPane(documentParts);
