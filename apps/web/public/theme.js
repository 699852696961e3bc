// Runs before the first paint, so that a chosen theme does not flash. The choice is made in src/app/theme.ts.
try {
  const theme = localStorage.getItem("miara.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's theme holds then.
}
