import { startRibbon } from "../actions/document/startRibbon";
import { goToNextStep } from "./goToNextStep";
import { insertActionPlan } from "./insertActionPlan";

startRibbon({ insertActionPlan, goToNextStep });
