import { holdWhole } from "./refusedWrites";

holdWhole(["a text that changes", "a new figure"]);
