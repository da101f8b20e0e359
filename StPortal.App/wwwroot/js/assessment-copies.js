// One person's unsent copies in this browser. The key can be used here and nowhere else: it is not extractable, so neither a script
// nor a copy of the disk's files gives it in clear. Signing out empties all of it (Clear-Site-Data).
const name = "stportal-drafts";

const done = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

export class DraftCopies {
  #person; #id; #opened; #order = Promise.resolve();

  constructor(person, id) {
    this.#person = person;
    this.#id = `${person}/${id}`;
  }

  put = value => this.#inOrder(async () => {
    const { database, key } = await this.#open();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(JSON.stringify(value)));
    await done(database.transaction("drafts", "readwrite").objectStore("drafts").put({ iv, data }, this.#id));
  });

  get = () => this.#inOrder(async () => {
    const { database, key } = await this.#open();
    const kept = await done(database.transaction("drafts").objectStore("drafts").get(this.#id));
    if (!kept) return null;
    const data = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, key, kept.data);
    return JSON.parse(new TextDecoder().decode(data));
  });

  remove = () => this.#inOrder(async () => {
    const { database } = await this.#open();
    await done(database.transaction("drafts", "readwrite").objectStore("drafts").delete(this.#id));
  });

  // A browser that refuses storage (a private window) still saves to the server.
  #inOrder(act) {
    return this.#order = this.#order.then(act).catch(() => null);
  }

  #open() {
    return this.#opened ??= this.#prepare();
  }

  async #prepare() {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => { request.result.createObjectStore("drafts"); request.result.createObjectStore("keys"); };
    const database = await done(request);
    const kept = await done(database.transaction("keys").objectStore("keys").get(this.#person));
    if (kept) return { database, key: kept };
    const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    // Two tabs may come here at once: the one that adds first has made the key for both.
    await done(database.transaction("keys", "readwrite").objectStore("keys").add(fresh, this.#person)).catch(() => null);
    return { database, key: await done(database.transaction("keys").objectStore("keys").get(this.#person)) };
  }
}
