import path from "node:path";
import { devCertificates } from "./devCertificates.mjs";
import { requireFreePort } from "./requireFreePort.mjs";

/** @typedef {import("webpack").Configuration & { devServer?: import("webpack-dev-server").Configuration }} Configuration */

/**
 * What `npm start` adds: https, Office.js from its npm package, and one line that says where the preview is.
 *
 * @param {Configuration} configuration
 * @param {{ port: number, hasPreview: boolean }} options
 * @returns {Promise<Configuration>}
 */
export async function devServer(configuration, { port, hasPreview }) {
  await requireFreePort(port);
  const { cert, key, trusted } = await devCertificates();
  const officeJs = path.resolve(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");
  return {
    ...configuration,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    plugins: [
      ...(configuration.plugins ?? []),
      ...(hasPreview ? [announce(`https://localhost:${port}/preview.html`, trusted)] : []),
    ],
    devServer: {
      host: "localhost",
      port,
      server: { type: "https", options: { cert, key } },
      static: { directory: officeJs, publicPath: "/office-js", watch: false },
      hot: false,
      client: { overlay: false, logging: "warn" },
    },
  };
}

/**
 * @param {string} address
 * @param {boolean} trusted
 * @returns {import("webpack").WebpackPluginInstance}
 */
function announce(address, trusted) {
  const warning = trusted ? "" : " (the browser warns of the self-made certificate: continue)";
  return {
    apply(compiler) {
      let said = false;
      compiler.hooks.done.tap("announce", () => {
        if (!said) console.log(`\nPlanhjelp in the preview: ${address}${warning}\n`);
        said = true;
      });
    },
  };
}
