import { startScreenPage } from "../actions/screenPage";
import { languageOf } from "../content/Language";
import { SCREEN_STRINGS } from "../content/strings/screenStrings";
import { askMessage, readShown, type ScreenAsk } from "../plan/questions/onScreen";
import { startClock } from "./screenClock";
import { askOfKey } from "./screenKeys";
import { element, setText, showQuestion } from "./showQuestion";
import "./screen.css";

/** So long the pane may take to answer before it is told that it does not. */
const PATIENCE_MS = 4000;

/** The page on the big screen: shows the question that the pane tells, and asks it to go on and back. It knows nothing itself. */
async function startScreen(): Promise<void> {
  const language = languageOf(new URLSearchParams(window.location.search).get("language") ?? undefined);
  const words = SCREEN_STRINGS[language];
  document.documentElement.lang = language;
  setText("question", words.waiting);
  const clock = startClock(words);
  let patience = 0;
  const waitForAnswer = (): void => {
    window.clearTimeout(patience);
    patience = window.setTimeout(() => {
      setText("unanswered", words.unanswered);
    }, PATIENCE_MS);
  };
  waitForAnswer();
  const tell = await startScreenPage((message) => {
    const shown = readShown(message);
    if (shown === null) return;
    window.clearTimeout(patience);
    setText("unanswered", "");
    showQuestion(shown);
    clock.set(shown);
  }).catch(() => null);
  // Word has not let the page start: it is told as a pane that does not answer.
  if (tell === null) return;
  const ask = (wanted: ScreenAsk): void => {
    waitForAnswer();
    tell(askMessage(wanted));
  };
  listenToUser(ask);
  ask("ready");
}

function listenToUser(ask: (wanted: ScreenAsk) => void): void {
  document.addEventListener("keydown", (event) => {
    const wanted = askOfKey(event);
    if (wanted === null) return;
    event.preventDefault();
    ask(wanted);
  });
  for (const id of ["previous", "next"] as const) {
    element(id).addEventListener("click", () => {
      ask(id);
    });
  }
}

void startScreen();
