import { holdWhole } from "./refusedWrites";

holdWhole(["a new action plan"]);
