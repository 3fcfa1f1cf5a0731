// The app for the browser: built from src/web/ into dist/web/, which the server hands out.
import react from "@vitejs/plugin-react";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** Each text file also packed, so that the server hands out what it need not pack anew for everybody. */
const packed: Plugin = {
  name: "packed",
  apply: "build",
  closeBundle: {
    order: "post",
    sequential: true,
    handler() {
      const folder = "dist/web";
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (!/\.(?:js|css|html|svg|webmanifest)$/.test(name)) continue;
        const file = join(folder, name);
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${file}.br`, brotliCompressSync(bytes));
      }
    },
  },
};

export default defineConfig({
  root: "src/web",
  publicDir: "public",
  cacheDir: "../../node_modules/.vite",
  build: { outDir: "../../dist/web", emptyOutDir: true, target: "es2023", modulePreload: { polyfill: false } },
  plugins: [
    packed,
    react(),
    VitePWA({
      registerType: "prompt", // an answer half typed is never lost to a new version
      injectRegister: null,
      manifest: {
        name: "Ekbom",
        short_name: "Ekbom",
        description: "The reasons behind restless legs, and a log for the night",
        start_url: "/",
        display: "standalone",
        background_color: "#14110E",
        theme_color: "#14110E",
        icons: [
          { src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
          { src: "/icon-maskable.svg", sizes: "any", type: "image/svg+xml", purpose: "maskable" },
        ],
        shortcuts: [{ name: "Night log", url: "/log" }],
      },
      workbox: {
        clientsClaim: true, // the first visit can already go offline
        globPatterns: ["**/*.{js,css,html,svg,woff2}"],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/(?:api|fhir|cds-services|oauth|launch|start|s|metrics|healthz|\.well-known)\b/],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    }),
  ],
});
