import { holdWhole } from "./refusedWrites";

holdWhole(["a new text with a table"]);
