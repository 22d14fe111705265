import { languageOf } from "../content/Language";
import "./message.css";
import { messageText } from "./messageText";

/** The page of the dialog in which a button of the ribbon tells what went wrong. */
async function showMessage(): Promise<void> {
  const parameters = new URLSearchParams(window.location.search);
  const language = languageOf(parameters.get("language") ?? undefined);
  const text = document.createElement("p");
  text.role = "alert";
  text.textContent = await messageText(parameters.get("message") ?? "", language);
  document.documentElement.lang = language;
  document.querySelector("main")?.append(text);
}

void showMessage();
