import { browserslistToTargets, Features } from "lightningcss";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { OLDEST_ENGINES } from "./oldestEngines.mjs";

/** @typedef {import("webpack").Configuration} Configuration */

/**
 * Few files, since the first view carries the names of all: what is small stays with those that need it, and all styles
 * and all icons of what is fetched later are one file each.
 *
 * @param {{ production: boolean, clientLibrary: string }} options
 * @returns {NonNullable<Configuration["optimization"]>}
 */
export function optimization({ production, clientLibrary }) {
  const together = { chunks: /** @type {const} */ ("async"), enforce: true };
  return {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: { condition: false },
        exclude: clientLibrary,
      }),
      new MinimizerPlugin({
        test: /\.css$/,
        minify: MinimizerPlugin.lightningCssMinify,
        // Nothing uses light-dark(), for which each color-scheme would get two properties more.
        minimizerOptions: { targets: browserslistToTargets(OLDEST_ENGINES), exclude: Features.LightDark },
      }),
    ],
    ...(production
      ? {
          // Each is named in the first view.
          chunkIds: "size",
          splitChunks: {
            minSize: 50_000,
            cacheGroups: {
              styles: { ...together, name: "styles", type: "css/mini-extract" },
              icons: { ...together, name: "icons", test: /react-icons/ },
            },
          },
        }
      : {}),
  };
}

/**
 * The limit of a page's first view, JavaScript and CSS, is 1.4 times the floor page, 122,900 bytes after gzip, which
 * `npm run bench` measures. webpack counts bytes before it, about 3.15 times as many: this budget keeps it from growing.
 *
 * @returns {NonNullable<Configuration["performance"]>}
 */
export function budget() {
  return {
    hints: "error",
    maxEntrypointSize: 387_000,
    maxAssetSize: 387_000,
    assetFilter: (name) => /\.(js|css)$/.test(name),
  };
}
