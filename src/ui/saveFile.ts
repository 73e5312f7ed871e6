/** Hands a file to the browser, which puts it where the person keeps downloads or asks them. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; at once would be too early.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** A date for a file's name, of this device's calendar: 2026-11-28. */
export function dateInName(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
