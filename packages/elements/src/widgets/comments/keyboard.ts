/** `j` and `k` go to the next comment and the one before, while the focus is on a comment or a control of one. */
export function moveByKey(event: KeyboardEvent): void {
  if (event.key !== 'j' && event.key !== 'k') return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const from = event.composedPath()[0] as Element;
  // Letters belong to whoever is writing.
  if (from.matches('input, textarea, select, [contenteditable]') || from.closest('plein-composer'))
    return;
  const list = event.currentTarget as HTMLElement;
  const all = [...list.querySelectorAll<HTMLElement>('[data-comment]')];
  const at = all.findIndex((comment) => comment.contains(event.target as Node));
  const next = all[at + (event.key === 'j' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
