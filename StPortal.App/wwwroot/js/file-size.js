// Tells at once when a chosen file is too large, instead of after minutes of sending. The server checks all the same.
document.querySelectorAll("input[type=file][data-max]").forEach(input => input.addEventListener("change", () => {
  const files = [...input.files];
  const tooLarge = files.filter(file => file.size > Number(input.dataset.max));
  const said = document.getElementById(input.dataset.said);
  said.textContent = tooLarge.length ? input.dataset.tooLarge.replace("{0}", tooLarge.map(file => file.name).join(", ")) : "";
  input.setAttribute("aria-invalid", tooLarge.length > 0);
  if (!tooLarge.length) return;
  const kept = new DataTransfer();
  files.filter(file => !tooLarge.includes(file)).forEach(file => kept.items.add(file));
  input.files = kept.files;
}));
