// One tab stop in the whole map; arrows move within it, also from one regulation's table to the next. It listens once for all cells:
// a page has fifteen hundred of them. What is chosen goes into the address, which is the only place where it lives.
export function attach(map) {
  let current;

  const rows = () => [...map.querySelectorAll("tbody > tr")];
  const stops = row => [...row.children].map(cell => cell.querySelector("a") ?? cell);
  const stopOf = target => target.closest?.("tbody > tr > *") && (target.closest("a") ?? target.closest("td, th"));

  function make(stop) {
    if (current && current !== stop) current.tabIndex = -1;
    current = stop;
    if (stop) stop.tabIndex = 0;
  }

  // After the server has drawn anew: keep the stop if it still stands, else begin at the chosen cell or the first one.
  function settle() {
    if (current?.isConnected) return;
    make(map.querySelector("td[aria-selected]") ?? map.querySelector("tbody td"));
  }

  function choose(cell) {
    const training = cell.parentElement.dataset.t;
    if (!training) return;
    const address = new URL(location);
    address.searchParams.set("vald", `${training}.${cell.dataset.g}`);
    if (address.href !== location.href) Blazor.navigateTo(address.pathname + address.search);
  }

  function goTo(row, index) {
    const stop = row && stops(row)[Math.min(index, row.children.length - 1)];
    if (!stop) return;
    make(stop);
    stop.focus();
  }

  map.addEventListener("keydown", event => {
    const stop = stopOf(event.target);
    if (!stop || event.altKey || event.metaKey || event.shiftKey) return;
    const all = rows(), row = stop.closest("tr"), at = all.indexOf(row), index = stops(row).indexOf(stop), last = all.length - 1;
    if (event.ctrlKey && !["Home", "End"].includes(event.key)) return;
    switch (event.key) {
      case "ArrowRight": goTo(row, index + 1); break;
      case "ArrowLeft": goTo(row, Math.max(0, index - 1)); break;
      case "ArrowDown": goTo(all[at + 1], index); break;
      case "ArrowUp": goTo(all[at - 1], index); break;
      case "Home": goTo(event.ctrlKey ? all[0] : row, 0); break;
      case "End": goTo(event.ctrlKey ? all[last] : row, Infinity); break;
      case "Enter": case " ":
        if (stop.tagName !== "TD") return;
        choose(stop);
        break;
      default: return;
    }
    event.preventDefault();
  });

  map.addEventListener("click", event => {
    const stop = stopOf(event.target);
    if (stop?.tagName !== "TD") return;
    make(stop);
    stop.focus({ preventScroll: true });
    choose(stop);
  });

  new MutationObserver(settle).observe(map, { childList: true, subtree: true });
  settle();
}
