// Drives the dialog that stands while the page has no contact with the server. The framework sets its class and raises the event.
const dialog = document.getElementById("components-reconnect-modal");
dialog.addEventListener("components-reconnect-state-changed", onStateChanged);
document.getElementById("components-reconnect-button").addEventListener("click", retry);
document.getElementById("components-resume-button").addEventListener("click", resume);
document.getElementById("reconnect-reload").addEventListener("click", () => location.reload());

function onStateChanged({ detail }) {
  switch (detail.state) {
    case "show": case "paused": if (!dialog.open) dialog.showModal(); break;
    case "hide": dialog.close(); break;
    case "failed": document.addEventListener("visibilitychange", retryWhenSeen); break;
    case "rejected": location.reload(); break;
  }
}

async function retry() {
  document.removeEventListener("visibilitychange", retryWhenSeen);
  try {
    // true: back. false: the server answers but no longer knows the page. An exception: still no contact.
    if (await Blazor.reconnect()) return;
    if (await Blazor.resumeCircuit()) dialog.close();
    else location.reload();
  } catch {
    document.addEventListener("visibilitychange", retryWhenSeen);
  }
}

async function resume() {
  try {
    if (!await Blazor.resumeCircuit()) location.reload();
  } catch {
    dialog.classList.replace("components-reconnect-paused", "components-reconnect-resume-failed");
  }
}

async function retryWhenSeen() {
  if (document.visibilityState === "visible") await retry();
}
