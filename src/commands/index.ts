import { startRibbon } from "../actions/startRibbon";
import { goToNextStep } from "./goToNextStep";
import { insertActionPlan } from "./insertActionPlan";

startRibbon({ insertActionPlan, goToNextStep });
