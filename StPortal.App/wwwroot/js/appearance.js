// Light or dark takes effect at once and is remembered in a cookie, so that the server draws the next page alike.
export function choose(cookie, theme) {
  const root = document.documentElement;
  const secure = location.protocol === "https:" ? "; secure" : "";
  if (theme) {
    root.dataset.theme = theme;
    document.cookie = `${cookie}=${theme}; path=/; max-age=31536000; samesite=lax${secure}`;
  } else {
    delete root.dataset.theme;
    document.cookie = `${cookie}=; path=/; max-age=0; samesite=lax${secure}`;
  }
}
