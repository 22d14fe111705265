import { answerPane } from "../../foreign/answerPane";
import { documentXml } from "./documentXml";

answerPane(documentXml);
