/** Puts a text on the clipboard; where a page in a frame may not, selects the element that shows it and answers false. */
export async function copyText(text: string, shownBy: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (copySelected(text)) return true;
    const code = document.getElementById(shownBy);
    if (code) getSelection()?.selectAllChildren(code);
    return false;
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
