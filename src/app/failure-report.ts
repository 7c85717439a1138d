/** Whether an error means that a part of the app could not be loaded, as browsers and the build's loader put it. */
export function isLoadError({ message }: Error): boolean {
  return /dynamically imported module|importing a module script|preload css/i.test(message);
}

/** What somebody who mends Parley needs to know of a failure. It is shown to be copied, and sent nowhere. */
export function failureReport(error: Error): string {
  const { dataset } = document.documentElement;
  return [
    `${error.name}: ${error.message}`,
    `Page: ${location.href}`,
    `Build: ${dataset['build'] ?? 'unknown'}`,
    `Browser: ${navigator.userAgent}`,
    `Time: ${new Date().toISOString()}`,
    '',
    (error.stack ?? '').split('\n').slice(0, 12).join('\n'),
  ].join('\n');
}
