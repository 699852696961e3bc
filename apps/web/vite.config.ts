import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `vite` (development) finds the API; the built app asks the server that it came from. */
const API = process.env["MIARA_URL"] ?? "http://127.0.0.1:4600";

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      routeFileIgnorePrefix: "_ignored",
      quoteStyle: "double",
      semicolons: true,
      disableLogging: true,
    }),
    react(),
    tailwindcss(),
  ],
  build: { modulePreload: { polyfill: false } },
  server: { proxy: { "/api": API, "/-/accessibility": API } },
});
