import { holdWhole } from "./refusedWrites";

holdWhole(["an action plan with another measure"]);
