import { documentParts } from "./documentParts";
import { answerPane } from "../foreign/answerPane";

answerPane(documentParts);
