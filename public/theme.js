// Shows the reader's theme before the first paint. Same key and values as src/state/settings.ts.
try {
  const { theme, projector } = JSON.parse(localStorage.getItem('parley-settings') ?? '{}');
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (projector === true) dataset.projector = '';
} catch {
  // Storage is blocked or damaged: the system's theme it is.
}
