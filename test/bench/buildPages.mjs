import path from "node:path";
import webpack from "webpack";
import configure from "../../webpack.config.js";

/**
 * Builds the pane and the floor page as they would be deployed, with one and the same configuration. The build's own
 * budget is left out: a page that is too large is to be measured, not refused.
 *
 * @returns {Promise<string>} the folder with taskpane.html and floor.html
 */
export async function buildPages() {
  const configuration = { ...(await configure({ bench: true }, { mode: "production" })), performance: false };
  const compiler = webpack(/** @type {import("webpack").Configuration} */ (configuration));
  const folder = compiler.outputPath;
  await run(compiler);
  return path.resolve(folder);
}

/**
 * @param {import("webpack").Compiler} compiler
 * @returns {Promise<void>}
 */
function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => {
        if (failure) reject(failure);
        else resolve();
      });
    });
  });
}
