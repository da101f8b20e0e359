// Saves the assessment form as it is written. The form works without this file: it then saves when it is posted.
// A copy stays in the browser until the server has acknowledged it, encrypted with a key that cannot be taken out of the browser.
import { DraftCopies } from "./assessment-copies.js";

const form = document.getElementById("bedomning");
const texts = form.dataset;
const version = form.elements.version;
const stateText = form.querySelector("[data-state]");
const said = form.querySelector("[data-said]");
const conflict = document.getElementById("krock");
const copies = new DraftCopies(texts.person, texts.id);
// Saves whose answers never came: the server may have kept them, and then what stands there is ours and no conflict.
let unanswered = [];
let timer, running = null, edits = 0, acknowledged = 0, leaving = false;

// Only what is written in: tokens and the version are the page's own.
const written = () => JSON.stringify([...new FormData(form)].filter(([name]) => !name.startsWith("_") && !["version", "signering", "gor"].includes(name)));

function tell(text, waits = false) {
  if (stateText.textContent !== text) stateText.textContent = text;
  stateText.closest(".saved").classList.toggle("waits", waits);
}

function complain(text, href, link) {
  said.replaceChildren();
  if (!text) return;
  const box = document.createElement("div");
  box.className = "said-no";
  box.setAttribute("role", "alert");
  const line = document.createElement("span");
  line.append(text);
  if (href) {
    const way = document.createElement("a");
    Object.assign(way, { href, textContent: link });
    line.append(" ", way, ".");
  }
  box.append(line);
  said.append(box);
  box.scrollIntoView({ block: "nearest" });
}

function count() {
  const rows = [...form.querySelectorAll("[data-needed]")];
  const open = rows.filter(row => !row.querySelector(":checked"));
  const rated = rows.filter(row => row.closest(".rating"));
  const shown = form.querySelector("[data-count]");
  shown.textContent = shown.dataset.count.replace("{0}", rated.filter(row => row.querySelector(":checked")).length).replace("{1}", rated.length);
  const jump = form.querySelector("[data-jump]");
  jump.hidden = open.length === 0;
  if (open.length) jump.hash = open[0].id;
  jump.querySelector("span").textContent = open.length === 1 ? texts.leftOne : texts.left.replace("{0}", open.length);
  const text = form.elements.text.value;
  form.querySelectorAll("[data-start]").forEach(start => start.classList.toggle("used", text.includes(start.dataset.start)));
}

async function changed() {
  edits++;
  count();
  tell(texts.saving);
  clearTimeout(timer);
  timer = setTimeout(save, 600);
  await keep();
}

const keep = () => copies.put({ version: version.value, values: written(), unanswered });

// One save at a time; what was written meanwhile goes with the next. Resolves to the state after it.
async function save() {
  clearTimeout(timer);
  if (running) { await running; if (acknowledged === edits) return "saved"; }
  running = send();
  const state = await running;
  running = null;
  if (state === "saved" && acknowledged < edits) return save();
  return state;
}

async function send() {
  const at = edits;
  const id = crypto.randomUUID();
  const body = new FormData(form);
  body.append("sparning", id);
  unanswered.forEach(one => body.append("obesvarad", one));
  let answer;
  try {
    const response = await fetch(texts.save, { method: "POST", body, credentials: "same-origin" });
    if (response.redirected) { tell(texts.device, true); complain(texts.out); return "out"; }
    if (!response.ok) throw new Error(response.status);
    answer = await response.json();
  } catch {
    unanswered = [...unanswered, id].slice(-50);
    await keep();
    tell(texts.device, true);
    return "offline";
  }
  return receive(answer, at);
}

async function receive(answer, at) {
  switch (answer.state) {
    case "saved":
      version.value = answer.version;
      unanswered = [];
      acknowledged = at;
      complain("");
      if (at !== edits) { await keep(); return "saved"; }
      // What the server could not read stays in the copy, and on the screen to be mended.
      tell(answer.message ?? texts.saved.replace("{0}", answer.savedAt), !!answer.message);
      if (answer.message) await keep(); else await copies.remove();
      return "saved";
    case "signed":
      // Written after the signing, in another tab: it stays on the screen to copy from, since it can no longer be saved.
      await copies.remove();
      tell(texts.unsaved, true);
      complain(texts.locked, texts.signed, texts.lockedRead);
      return "signed";
    case "stale":
      tell(texts.device, true);
      showConflict(answer);
      return "stale";
    default:
      tell(texts.device, true);
      complain(answer.message);
      return "refused";
  }
}

function showConflict(answer) {
  conflict.dataset.version = answer.version;
  conflict.querySelector(".changes").replaceChildren(...answer.changes.map(change => {
    const list = document.createElement("dl");
    const name = document.createElement("dt");
    name.textContent = change.field;
    list.append(name);
    for (const [label, value] of [[conflict.dataset.yours, change.yours], [conflict.dataset.theirs, change.theirs]]) {
      const cell = document.createElement("dd"), small = document.createElement("small");
      small.textContent = label;
      cell.append(small, value ?? conflict.dataset.empty);
      list.append(cell);
    }
    return list;
  }));
  conflict.hidden = false;
  conflict.focus();
}

async function keepMine(event) {
  event.preventDefault();
  if (conflict.dataset.version) version.value = conflict.dataset.version;
  conflict.hidden = true;
  await keep();
  await save();
}

async function takeTheirs(event) {
  event.preventDefault();
  const { href } = event.currentTarget; // Gone once the event has passed.
  clearTimeout(timer);
  leaving = true;
  await copies.remove();
  location.assign(href);
}

async function submit(event) {
  event.preventDefault();
  if (leaving) return;
  leaving = true;
  const act = event.submitter?.value ?? "spara";
  const state = acknowledged === edits && !running ? "saved" : await save();
  if (state === "saved" || state === "refused") {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "gor", value: act });
    form.append(field);
    if (navigator.onLine) { form.submit(); return; }
    field.remove();
  }
  leaving = false;
  if (state === "offline" || !navigator.onLine) complain(texts.wait);
}

function restore(copy) {
  const values = JSON.parse(copy.values);
  for (const field of form.elements) {
    if (field.type === "hidden" || !field.name || field.type === "submit") continue;
    const mine = values.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === "radio" || field.type === "checkbox") field.checked = mine.includes(field.value);
    else field.value = mine[0] ?? "";
  }
  version.value = copy.version;
  unanswered = copy.unanswered ?? [];
  edits++;
  save();
}

function begin(event) {
  const text = form.elements.text, start = event.currentTarget.dataset.start;
  if (!text.value.includes(start)) {
    text.value = `${text.value.trimEnd()}${text.value.trim() ? " " : ""}${start} `;
    changed();
  }
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
}

form.addEventListener("input", changed);
form.addEventListener("submit", submit);
conflict.querySelector("[data-keep]").addEventListener("click", keepMine);
conflict.querySelector("[data-theirs-link]").addEventListener("click", takeTheirs);
form.querySelectorAll("[data-start]").forEach(start => start.addEventListener("click", begin));
form.querySelector(".tools").hidden = false;
addEventListener("online", () => { if (acknowledged < edits) save(); });
document.addEventListener("visibilitychange", () => { if (document.hidden && acknowledged < edits) save(); });
// A tablet that went back to the page from its cache may show an old version.
addEventListener("pageshow", event => { if (event.persisted) location.reload(); });

const copy = await copies.get();
// What was typed while this file was on its way counts as well: then the page is ahead of the copy.
if (copy && copy.values !== written() && edits === 0 && conflict.hidden) restore(copy);
count();
form.dataset.ready = "";
