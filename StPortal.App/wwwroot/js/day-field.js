// A day is written 2026-11-23 whatever language the browser has: its own date field would show 11/23/2026 in an English one, where
// 10/05 and 05/10 are two days. The browser's calendar is at hand as a help. The server reads the same two ways of writing.
const read = text => {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text.trim());
  const day = parts && `${parts[1]}-${parts[2]}-${parts[3]}`;
  const real = day && new Date(`${day}T00:00:00Z`);
  return real && !isNaN(real) && real.toISOString().startsWith(day) ? day : null;
};

document.querySelectorAll("[data-day]:not([data-ready])").forEach(field => {
  const [text, calendar, button] = field.children;
  const told = () => text.setCustomValidity(!text.value || read(text.value) ? "" : field.dataset.day);
  const put = day => {
    if (!day || day === text.value) return;
    text.value = day;
    text.dispatchEvent(new Event("input", { bubbles: true }));
  };
  field.dataset.ready = "";
  text.addEventListener("input", told);
  text.addEventListener("change", () => put(read(text.value)));
  told();
  if (!("showPicker" in calendar)) return;
  button.hidden = false;
  button.addEventListener("click", () => { calendar.value = read(text.value) ?? ""; calendar.showPicker(); });
  calendar.addEventListener("input", event => { event.stopPropagation(); put(calendar.value); });
});
