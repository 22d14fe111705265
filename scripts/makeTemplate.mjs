import { writeFileSync } from "node:fs";
import path from "node:path";
import { templateDocx } from "./template/templateDocx.mjs";

const assets = path.resolve(import.meta.dirname, "../assets");
writeFileSync(path.join(assets, "kompetanseplan-mal.docx"), await templateDocx("nb"));
writeFileSync(path.join(assets, "kompetanseplan-mal-nn.docx"), await templateDocx("nn"));
