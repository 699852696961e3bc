import { defineConfig } from "vite";

/**
 * One program for Node: everything it needs is inside, so that it starts without walking node_modules. The dashboard
 * (React and Ink) and the reading of files are chunks of their own, loaded when asked for.
 */
export default defineConfig({
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  ssr: { noExternal: true },
  resolve: { conditions: ["node", "import", "default"] },
  build: {
    ssr: "src/main.ts",
    target: "node26",
    outDir: "dist",
    emptyOutDir: true,
    minify: "oxc",
    rolldownOptions: {
      // Ink asks for it only with DEV=true and where it is installed.
      external: ["react-devtools-core"],
      output: { entryFileNames: "main.js", chunkFileNames: "[name].js" },
    },
  },
});
