import "./probe.css";
import { ALL_PROBES } from "./allProbes";
import { ProbePage } from "./ProbePage";

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const page = new ProbePage(ALL_PROBES);
  if (host !== Office.HostType.Word) page.refuse("Åpne denne siden i Word.");
  else if (!("customXmlParts" in Word.Document.prototype))
    page.refuse("Office.js mangler WordApi 1.4. Stopp utviklingstjeneren, og start med «npm run word:probe».");
}

void start();
