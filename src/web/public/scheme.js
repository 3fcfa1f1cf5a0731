// Before the first paint, so that a dark room stays dark: the scheme that was chosen, or the one of the system. A browser that
// keeps nothing has no choice to read.
function chosenScheme() {
  try {
    return localStorage.getItem("ekbom-scheme");
  } catch {
    return null;
  }
}
const chosen = chosenScheme();
const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
