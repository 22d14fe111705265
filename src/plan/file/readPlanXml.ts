import { NAMESPACE, VERSION } from "../stored/xml/namespace";
import { childrenOf } from "../stored/xml/readElement";
import { definesEntities } from "../foreign/definesEntities";
import { planOfParts } from "./planOfParts";
import { problem, type ReadPlanFile } from "./PlanFileProblem";

/** The plan in the text of an XML file (see encodePlanFile). */
export function readPlanXml(xml: string): ReadPlanFile {
  if (definesEntities(xml)) return problem("broken");
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0) return problem("broken");
  const root = parsed.documentElement;
  if (root.namespaceURI !== NAMESPACE || root.localName !== "plan") return problem("notAPlan");
  const version = root.getAttribute("version") ?? "";
  if (!/^\d{1,15}$/u.test(version)) return problem("broken");
  if (Number(version) > VERSION) return problem("newer");
  const parts = childrenOf(root, "part").map((part) => new XMLSerializer().serializeToString(part));
  return parts.length === 0 ? problem("empty") : planOfParts(parts);
}
