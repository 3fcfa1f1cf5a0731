// Before the first paint, so that a dark room stays dark: the scheme that was chosen, or the one of the system. A browser that
// keeps nothing has no choice to read.
function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
const chosen = kept("ekbom-scheme");
const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");

// The night log: no blue and no white from ten in the evening to six in the morning, or by choice.
window.ekbomRoom = () => {
  const hour = new Date().getHours();
  const choice = kept("ekbom-room");
  return choice === "three" || (choice !== "plain" && (hour >= 22 || hour < 6)) ? "three" : undefined;
};
if (location.pathname === "/log" && window.ekbomRoom() === "three") document.documentElement.dataset.room = "three";
