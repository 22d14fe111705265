import type { Guidance } from "../Guidance";
import { APPRENTICES } from "./s6/apprentices";
import { CHOOSE_STRATEGIES } from "./s6/chooseStrategies";
import { COLLABORATE } from "./s6/collaborate";
import { DIGITAL } from "./s6/digital";
import { FULL_TIME } from "./s6/fullTime";
import { LEARNING_CULTURE } from "./s6/learningCulture";
import { LEARNING_FORMS } from "./s6/learningForms";
import { LEARNING_PLACES } from "./s6/learningPlaces";
import { LEAVE } from "./s6/leave";
import { MAKE_ROOM } from "./s6/makeRoom";
import { MEASURES } from "./s6/measures";
import { MOBILISE } from "./s6/mobilise";
import { OPPVEKST } from "./s6/oppvekst";
import { PAY_POLICY } from "./s6/payPolicy";
import { PAY_QUESTIONS } from "./s6/payQuestions";
import { PAY_TALKS } from "./s6/payTalks";
import { PHASE_OUT } from "./s6/phaseOut";
import { RECRUIT } from "./s6/recruit";

/** Guidance of step 6: kompetansestrategier og tiltak. */
export const S6_GUIDANCE: Guidance = {
  step: "s6",
  topics: [
    CHOOSE_STRATEGIES,
    MOBILISE,
    LEARNING_FORMS,
    DIGITAL,
    LEARNING_PLACES,
    LEARNING_CULTURE,
    MAKE_ROOM,
    OPPVEKST,
    LEAVE,
    PAY_POLICY,
    PAY_QUESTIONS,
    PAY_TALKS,
    COLLABORATE,
    APPRENTICES,
    RECRUIT,
    FULL_TIME,
    PHASE_OUT,
    MEASURES,
  ],
};
