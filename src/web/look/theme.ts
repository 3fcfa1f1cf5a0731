// Mantine's behaviour, our look: every colour comes from tokens.css, so the theme only points there.
import { createTheme, type CSSVariablesResolver, localStorageColorSchemeManager, type MantineColorsTuple } from "@mantine/core";

// Ten steps from light to dark. Step 3 is the amber that presses at night, step 8 the ink that presses by day.
const ink: MantineColorsTuple = [
  "#F4F3EE",
  "#E9E7DF",
  "#D6D3C9",
  "#F3B562",
  "#85827A",
  "#60655F",
  "#474D49",
  "#2B312E",
  "#1B201E",
  "#0E1110",
];

export const theme = createTheme({
  fontFamily: "var(--sans)",
  headings: { fontFamily: "var(--serif)", fontWeight: "420", textWrap: "balance" },
  scale: 1.0625,
  defaultRadius: 8,
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
  autoContrast: true,
  black: "#1B201E",
  white: "#FFFFFF",
  primaryColor: "ink",
  primaryShade: { light: 8, dark: 3 },
  colors: { ink },
  shadows: { xs: "none", sm: "none", md: "none", lg: "none", xl: "none" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
});

const fromTokens = {
  "--mantine-color-body": "var(--bg)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink2)",
  "--mantine-color-placeholder": "var(--ink3)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--edge)",
  "--mantine-color-default-hover": "var(--sunk)",
  "--mantine-color-error": "var(--alarm)",
};

export const variables: CSSVariablesResolver = () => ({ variables: {}, light: fromTokens, dark: fromTokens });

export const schemes = localStorageColorSchemeManager({ key: "ekbom-scheme" });
