import { createRoot } from "react-dom/client";
import { loadDarkTheme } from "./look/loadDarkTheme";
import { openPane } from "./openPane";
import { Root } from "./Root";
import { systemIsDark } from "./look/systemTheme";
import "./start.css";

const container = document.getElementById("root");
if (container === null) throw new Error("taskpane.html lacks #root");
const root = createRoot(container);
// Nothing is shown in the light before it is dark.
const themed = systemIsDark() ? loadDarkTheme() : Promise.resolve();
void openPane((stage) => {
  void themed.then(() => {
    root.render(<Root stage={stage} />);
  });
});
