// The two acts of the browser's own dialog that markup has no word for.
export function open(dialog) {
  dialog.showModal();
}

export function close(dialog) {
  dialog.close();
}
