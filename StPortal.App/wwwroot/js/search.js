// Opens the search and moves in its list without a round trip. The server fills the list and says in data-for what it answers to.
const onMac = /Mac|iP(hone|ad)/.test(navigator.platform);
document.documentElement.classList.toggle("on-mac", onMac);
const watcher = new MutationObserver(listed);
let wantsFirst = false; // Enter came before the answer to what was typed

const palette = () => document.getElementById("sok");
const field = () => palette().querySelector("[role=combobox]");
const options = () => [...palette().querySelectorAll("[role=option]")];
const marked = () => palette().querySelector("[aria-selected=true]");
const isAnswered = () => palette().querySelector("[data-for]").dataset.for === field().value;

document.addEventListener("keydown", event => {
  if (!palette() || event.isComposing) return;
  if (isShortcut(event)) toggle(event);
  else if (palette().open && event.target === field()) steer(event);
});

document.addEventListener("click", event => {
  if (!palette()) return;
  if (event.target.closest("[data-search]")) open();
  else if (event.target === palette() || event.target.closest("[data-search-close]")) palette().close();
  else if (event.target.closest("#sok [role=option]") && !event.ctrlKey && !event.metaKey) palette().close();
});

document.addEventListener("pointermove", event => {
  const option = event.target.closest?.("#sok [role=option]");
  if (option) mark(option);
});

document.addEventListener("input", event => {
  if (palette() && event.target === field()) wantsFirst = false;
});

document.addEventListener("close", event => {
  if (event.target !== palette()) return;
  watcher.disconnect();
  wantsFirst = false;
  field().value = "";
}, true);

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  return key.toLowerCase() === "k" && !altKey && !shiftKey && (onMac ? metaKey && !ctrlKey : ctrlKey && !metaKey);
}

// In other text fields, and while another dialog asks for an answer, the keys are the browser's own.
function toggle(event) {
  if (!palette().open && (event.target.closest("input, textarea, select, [contenteditable]") || document.querySelector("dialog:modal"))) return;
  event.preventDefault();
  if (palette().open) palette().close();
  else open();
}

function open() {
  watcher.observe(palette(), { childList: true, subtree: true, attributeFilter: ["data-for"] });
  palette().showModal();
  field().focus();
}

function steer(event) {
  const all = options();
  const at = all.indexOf(marked());
  if (event.key === "ArrowDown") mark(all[(at + 1) % all.length], true);
  else if (event.key === "ArrowUp") mark(all[(at > 0 ? at : all.length) - 1], true);
  else if (event.key === "Enter") choose();
  else return;
  event.preventDefault();
}

function choose() {
  if (isAnswered()) marked()?.click();
  else wantsFirst = true;
}

function listed() {
  mark(options()[0], true);
  if (wantsFirst && isAnswered()) {
    wantsFirst = false;
    marked()?.click();
  }
}

function mark(option, scrolls = false) {
  if (option === marked()) return;
  marked()?.setAttribute("aria-selected", "false");
  option?.setAttribute("aria-selected", "true");
  if (scrolls) option?.scrollIntoView({ block: "nearest" });
  if (option) field().setAttribute("aria-activedescendant", option.id);
  else field().removeAttribute("aria-activedescendant");
}
