import { createRoot } from "react-dom/client";
import { openPane } from "./openPane";
import { Root } from "./Root";

const container = document.getElementById("root");
if (container === null) throw new Error("taskpane.html lacks #root");
const root = createRoot(container);
void openPane((stage) => {
  root.render(<Root stage={stage} />);
});
