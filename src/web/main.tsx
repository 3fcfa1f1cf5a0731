import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "./look/fonts.css";
import "./look/tokens.css";
import "./look/base.css";
import { MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./app/router.tsx";
import { startWorker } from "./app/worker.ts";
import { schemes, theme, variables } from "./look/theme.ts";
import { readPerson, startSync } from "./state/person.ts";
import { startWords } from "./words/words.ts";

await startWords();
void readPerson().then(startSync);
startWorker();

const place = document.getElementById("root");
if (place === null) throw new Error("the page has no place for the app");
createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} colorSchemeManager={schemes} defaultColorScheme="auto">
      <RouterProvider router={router} />
    </MantineProvider>
  </StrictMode>,
);
