import { createRoot } from "react-dom/client";
import { startPane } from "../actions/startPane";
import { Root } from "./Root";

const container = document.getElementById("root");
if (container === null) throw new Error("taskpane.html lacks #root");
createRoot(container).render(<Root starting={startPane()} />);
