import { writeFileSync } from "node:fs";
import path from "node:path";
import { templateDocx } from "./template/templateDocx.mjs";

writeFileSync(path.resolve(import.meta.dirname, "../assets/kompetanseplan-mal.docx"), await templateDocx());
